// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded } from '../../utils/ukrinform/charset.ts';
import { readFeed } from '../../utils/ukrinform/feed.ts';
import { fixture } from './fixture.ts';

/** The bytes of a text in a charset of single bytes, by turning its decoder around. */
function encoded(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

function sixteen(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const story = 'Її ґанок: Мар’їн двір';
const xml = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?><a>${story}</a>`;

test.each([
  ['UTF-8 by default', utf8(story), undefined],
  ['UTF-8 by its mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(story)), undefined],
  [
    'UTF-8 by its mark, whatever the header says',
    joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(story)),
    'windows-1251',
  ],
  ['little-endian UTF-16 by its mark', joined(Uint8Array.of(0xff, 0xfe), sixteen(story, true)), 'utf-8'],
  ['big-endian UTF-16 by its mark', joined(Uint8Array.of(0xfe, 0xff), sixteen(story, false)), undefined],
  ['windows-1251 by the header', encoded(story, 'windows-1251'), 'windows-1251'],
  ['windows-1251 by an older name in the header', encoded(story, 'windows-1251'), 'CP1251'],
  ['KOI8-U by the header', encoded(story.replace('’', ''), 'koi8-u'), 'KOI8-U'],
  ['UTF-8 under an unknown name', utf8(story), 'utf-7'],
  ['UTF-8 under an empty name', utf8(story), ''],
  ['UTF-8 under a name that is refused', utf8(story), 'iso-2022-kr'],
])('decodes %s', (what, bytes, header) => {
  expect(decoded(bytes, header)).toBe(what.startsWith('KOI8') ? story.replace('’', '') : story);
});

test.each([
  ['windows-1251', encoded(xml('windows-1251'), 'windows-1251'), undefined],
  ['windows-1251', encoded(xml('windows-1251'), 'windows-1251'), 'no-such-charset'],
  ['UTF-8', encoded(xml('UTF-8'), 'windows-1251'), 'windows-1251'],
  ['windows-1251', utf8(xml('windows-1251')), 'utf-8'],
  ['x-unknown', utf8(xml('x-unknown')), undefined],
  ['utf-16', utf8(xml('utf-16')), undefined],
  ['UTF-16LE', utf8(xml('UTF-16LE')), undefined],
  ['UTF-16', sixteen(xml('UTF-16'), true), undefined],
  ['UTF-16', sixteen(xml('UTF-16'), false), undefined],
])('decodes a document that declares %s (%#)', (charset, bytes, header) => {
  expect(decoded(bytes, header)).toBe(xml(charset));
});

test.each([
  ['<meta charset="windows-1251">'],
  ["<meta charset='windows-1251'>"],
  ['<meta charset=windows-1251>'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
])('decodes a page that says %s', (meta) => {
  expect(decoded(encoded(meta + story, 'windows-1251'))).toBe(meta + story);
});

test('does not look for a declaration beyond the first kilobyte', () => {
  const page = `${' '.repeat(1024)}<meta charset="windows-1251">${story}`;
  expect(decoded(utf8(page))).toBe(page);
});

test('reads a feed in windows-1251 as it was written', () => {
  const feed = fixture('feed.uk.xml').replace('UTF-8', 'windows-1251');
  const { items } = readFeed(decoded(encoded(feed, 'windows-1251')), Date.UTC(2026, 10, 25));
  expect(items[0]?.title).toBe('У Верболоззі відкрили музей дзвонів & дзвіночків');
});

test('turns bytes that are no text into U+FFFD and never fails', () => {
  expect(decoded(Uint8Array.of(0xd0, 0x41, 0xff, 0x00))).toBe('\uFFFDA\uFFFD\u0000');
  expect(decoded(new Uint8Array())).toBe('');
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 64 }),
      fc.option(fc.string(), { nil: undefined }),
      (bytes, name) => {
        expect(typeof decoded(bytes, name)).toBe('string');
      },
    ),
  );
});
