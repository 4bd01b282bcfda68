import { docx, link, paragraph, run } from '../../draft/docx.ts';
import { odt } from '../../draft/odt.ts';

/** A file that holds words, each in a paragraph of its own. */
interface MadeFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** `written` as a program would have escaped them; `raw` as they are, where markup may swallow what follows. */
  kind: 'written' | 'raw';
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in XML and HTML. */
export const escapedXml = {
  /** What XML can hold of them: no controls, halves of pairs or characters that are none (XML 1.0, 2.2). */
  kept: (text: string): string =>
    text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, ''),
  of: (text: string): string => escapedXml.kept(text).replace(/[&<>"]/gu, (sign) => escapes[sign] ?? ''),
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Files of every kind that drafts are read of. */
export function draftFiles(words: readonly string[]): MadeFile[] {
  const written = words.map(escapedXml.of);
  const html = written.map((text) => `<p>${text}</p>`).join('');
  return [
    { name: 'a.html', bytes: utf8(`<!doctype html><meta charset="utf-8">${html}`), kind: 'written' },
    { name: 'a.txt', bytes: utf8(words.map(escapedXml.kept).join('\n\n')), kind: 'written' },
    { name: 'a.docx', bytes: docx(written.map((text) => paragraph(run(text))).join('')), kind: 'written' },
    {
      name: 'links.docx',
      // An address of a link stands in a part of its own.
      bytes: docx(written.map((text, i) => paragraph(link(run(text), i))).join(''), written),
      kind: 'raw',
    },
    {
      name: 'a.odt',
      bytes: odt(written.map((text) => `<text:p>${text}</text:p>`).join('')),
      kind: 'written',
    },
    { name: 'a.md', bytes: utf8(words.map(escapedXml.kept).join('\n\n')), kind: 'raw' },
  ];
}
