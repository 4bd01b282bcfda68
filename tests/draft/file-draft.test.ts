// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blockText } from '../../utils/draft/draft.ts';
import { fileDraft } from '../../utils/draft/file-draft.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** Windows-1251 of Ukrainian text: lower-case letters from `а` on, and the four that stand elsewhere. */
const windows1251 = (text: string): Uint8Array<ArrayBuffer> => {
  const elsewhere: Record<string, number> = { і: 0xb3, ї: 0xbf, є: 0xba, ґ: 0xb4 };
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return elsewhere[letter] ?? (code < 0x80 ? code : code - 0x410 + 0xc0);
  });
};
const opened = (name: string, bytes: Uint8Array<ArrayBuffer>): ReturnType<typeof fileDraft> =>
  fileDraft(new File([bytes], name));

test.each([
  ['a.txt', utf8('зерно її'), 'unknown'],
  ['a.txt', windows1251('зерно її'), 'unknown'],
  ['a.txt', utf16('зерно її'), 'unknown'],
  ['a.TXT', utf8('\ufeffзерно її'), 'unknown'],
  ['a.md', utf8('зерно *її*'), 'known'],
  ['a.md', windows1251('зерно *її*'), 'known'],
  ['a.html', utf8('<p>зерно її'), 'known'],
  ['a.htm', windows1251('<meta charset="windows-1251"><p>зерно її'), 'known'],
  ['a.html', windows1251('<meta charset="utf-8"><p>зерно її'), 'known'],
  ['a.html', utf16('<p>зерно її'), 'known'],
])('%s in its encoding is read', async (name, bytes, links) => {
  const draft = await opened(name, bytes);
  expect(draft.blocks.map(blockText)).toEqual(['зерно її']);
  expect(draft.links).toBe(links);
});

const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ['a.txt', new Uint8Array(), 'empty'],
  ['a.txt', utf8(' \n'), 'empty'],
  ['a.html', utf8('<title>Назва</title>'), 'empty'],
  ['a.pdf', utf8('%PDF-1.7'), 'unknown-format'],
  ['a.txt', utf8('%PDF-1.7'), 'unknown-format'],
  ['a.rtf', utf8('{\\rtf1 a}'), 'unknown-format'],
  ['a.csv', utf8('a'), 'unknown-format'],
  ['noending', utf8('a'), 'unknown-format'],
  ['a.txt', utf8('a\0b'), 'unknown-format'],
  ['a.doc', Uint8Array.from([...container, 0, 0]), 'unknown-format'],
  ['a.docx', Uint8Array.from([...container, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
  ['a.docx', utf8('no archive'), 'unknown-format'],
] as const)('%s is refused with its reason', async (name, bytes, reason) => {
  await expect(opened(name, bytes)).rejects.toMatchObject({ name: 'DraftFileError', reason });
});

test('a file over 20 MB is not even read', async () => {
  const file = {
    name: 'a.txt',
    size: 20_000_001,
    arrayBuffer: () => Promise.reject(new Error('it was read')),
  };
  await expect(fileDraft(file)).rejects.toMatchObject({ reason: 'too-large' });
});

test('a file that has gone is not readable', async () => {
  const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await expect(fileDraft({ name: 'a.txt', size: 1, arrayBuffer })).rejects.toMatchObject({
    reason: 'not-readable',
  });
});
