// @vitest-environment happy-dom
import { OdtDocument } from 'odf-kit';
import { expect, test } from 'vitest';
import { blockText, type Draft } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { fileDraft } from '../../utils/draft/file-draft.ts';
import { docx, docxParts, link, paragraph, run } from './docx.ts';
import { mimetype, odt } from './odt.ts';
import { zip } from './zip.ts';

const file = (name: string, bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], name);
const opened = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Draft> => fileDraft(file(name, bytes));
const original = 'https://www.ukrinform.ua/rubric-society/4000001-zerno.html';

const article = docx(
  [
    paragraph(run('Порт прийняв перше зерно'), 'Heading1'),
    paragraph(
      run('Про це ') +
        run('повідомляє', '<w:b/>') +
        run(' ') +
        link(run('Укрінформ', '<w:i/>'), 0) +
        run('.') +
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
    ),
    paragraph(run('Перше'), 'ListParagraph', 1),
    paragraph(run('Друге'), 'ListParagraph', 1),
    paragraph(run('Раз'), 'ListParagraph', 2),
    paragraph(run('«Зерно вже в порту», – сказав він.'), 'Quote'),
    `<w:tbl><w:tr><w:tc>${paragraph(run('Клітинка'))}</w:tc></w:tr></w:tbl>`,
    paragraph(
      run('Небезпечне ') +
        link(run('слово'), 1) +
        '<w:del><w:r><w:delText>викреслене</w:delText></w:r></w:del>',
    ),
  ].join(''),
  [original, 'javascript:alert(1)'],
);

test('a Word file is read with its headings, links, looks, lists and quotations', async () => {
  const draft = await opened('стаття.docx', article);
  expect(draftHtml(draft).split('\n')).toEqual([
    '<h1>Порт прийняв перше зерно</h1>',
    `<p>Про це <strong>повідомляє</strong> <a href="${original}"><em>Укрінформ</em></a>.</p>`,
    '<ul><li>Перше</li><li>Друге</li></ul>',
    '<ol><li>Раз</li></ol>',
    '<blockquote><p>«Зерно вже в порту», – сказав він.</p></blockquote>',
    '<p>Клітинка</p>',
    '<p>Небезпечне слово</p>',
  ]);
  expect(draft).toMatchObject({ links: 'known', cut: false });
  expect(draft.lost.toSorted()).toEqual(['footnote', 'table', 'unsafe-link']);
});

const openText = odt(
  [
    '<text:h text:outline-level="1">Порт прийняв перше зерно</text:h>',
    `<text:p>Про це <text:span text:style-name="T1">повідомляє</text:span> <text:a xlink:type="simple" xlink:href="${original}"><text:span text:style-name="T2">Укрінформ</text:span></text:a>.<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Слова примітки.</text:p></text:note-body></text:note></text:p>`,
    '<text:list text:style-name="L1"><text:list-item><text:p>Перше</text:p></text:list-item><text:list-item><text:p>Друге</text:p></text:list-item></text:list>',
    '<text:list text:style-name="L2"><text:list-item><text:p>Раз</text:p></text:list-item></text:list>',
    '<table:table><table:table-row><table:table-cell><text:p>Клітинка</text:p></table:table-cell></table:table-row></table:table>',
    '<text:p>Небезпечне <text:a xlink:href="javascript:alert(1)">слово</text:a></text:p>',
  ].join(''),
);

test('an OpenDocument text is read with its headings, links, looks and lists', async () => {
  const draft = await opened('стаття.odt', openText);
  expect(draftHtml(draft).split('\n')).toEqual([
    '<h1>Порт прийняв перше зерно</h1>',
    `<p>Про це <strong>повідомляє</strong> <a href="${original}"><em>Укрінформ</em></a>.</p>`,
    '<ul><li>Перше</li><li>Друге</li></ul>',
    '<ol><li>Раз</li></ol>',
    '<p>Клітинка</p>',
    '<p>Небезпечне слово</p>',
  ]);
  expect(draft.lost.toSorted()).toEqual(['footnote', 'table', 'unsafe-link']);
});

test('an OpenDocument text made by another program is read too', async () => {
  const made = new OdtDocument();
  made.addHeading('Порт', 2);
  made.addParagraph((p) => p.addText('Зерно за даними ').addLink('Укрінформу', original));
  const { blocks } = await opened('стаття.odt', new Uint8Array(await made.save()));
  expect(blocks).toMatchObject([
    { kind: 'heading', level: 2, spans: [{ text: 'Порт' }] },
    { kind: 'paragraph', spans: [{ text: 'Зерно за даними ' }, { text: 'Укрінформу', href: original }] },
  ]);
});

test('what a file is its bytes tell, not its name', async () => {
  expect((await opened('стаття.txt', article)).blocks[0]).toMatchObject({ kind: 'heading' });
  expect((await opened('стаття.docx', openText)).blocks.map(blockText)).toContain('Клітинка');
});

const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);
const locked = { name: 'META-INF/manifest.xml', data: '<manifest><manifest:encryption-data/></manifest>' };
const bomb = new Uint8Array(70_000_000);

test.each([
  ['a ZIP file of something else', zip({ name: 'a.txt', data: 'a' }), 'unknown-format'],
  [
    'an OpenDocument table',
    zip({ ...mimetype, data: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'unknown-format',
  ],
  ['a Word file without its document', docxWithout('word/document.xml'), 'not-readable'],
  ['an OpenDocument text without its contents', zip(mimetype), 'not-readable'],
  ['a Word file whose document is no XML', zip(...docxParts('</w:p><w:p>')), 'not-readable'],
  ['a Word file nested without end', docx(nested('w:sdt', 50_000)), 'not-readable'],
  ['a Word file without words', docx(paragraph(run(' '))), 'empty'],
  ['a ZIP file without entries', zip(), 'empty'],
  ['half a Word file', article.slice(0, article.length / 2), 'not-readable'],
  ['a Word file with a hole', article.slice().fill(0, 700, 900), 'not-readable'],
  ['a locked ZIP file', zip({ name: 'word/document.xml', data: 'a', encrypted: true }), 'encrypted'],
  ['a locked OpenDocument text', zip(mimetype, locked, { name: 'content.xml', data: 'noise' }), 'encrypted'],
  ['a Word file that says it is huge', docxWith({ declared: 4_000_000_000 }), 'too-large'],
  ['a Word file that is huge and says so', docxWith({ data: bomb }), 'too-large'],
  ['a Word file that is huge and hides it', docxWith({ data: bomb, declared: 100 }), 'too-large'],
  [
    'a Word file with a huge part',
    docxWith({ name: 'word/extra.xml', data: bomb.subarray(0, 11_000_000), declared: 1 }),
    'too-large',
  ],
] as const)('%s is refused with its reason', async (_, bytes, reason) => {
  await expect(opened('стаття.docx', bytes)).rejects.toMatchObject({ name: 'DraftFileError', reason });
});

function docxWithout(name: string): Uint8Array<ArrayBuffer> {
  return zip(...docxParts(paragraph(run('Слово'))).filter((part) => part.name !== name));
}

function docxWith(part: { name?: string; data?: Uint8Array; declared?: number }): Uint8Array<ArrayBuffer> {
  return zip(...docxParts(paragraph(run('Слово'))), { name: 'word/media/a.png', data: 'a', ...part });
}
