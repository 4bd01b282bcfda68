import { type Part, zip } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A run of text with properties such as `<w:b/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of a style, such as `Heading1`; with a list when a number of one is given. */
export const paragraph = (runs: string, style = 'Normal', list?: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`
  }</w:pPr>${runs}</w:p>`;

/** A link to the address with this number in `addresses`, from 0. */
export const link = (runs: string, address: number): string =>
  `<w:hyperlink r:id="rId${address + 10}">${runs}</w:hyperlink>`;

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

const numbering = (id: number, format: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;

const styles = [
  style('Normal', 'Normal'),
  style('Heading1', 'heading 1'),
  style('Heading2', 'heading 2'),
  style('Title', 'Title'),
  style('Quote', 'Quote'),
  style('ListParagraph', 'List Paragraph'),
];

/** The parts of a Word file with this body; list 1 has bullets, list 2 numbers, and footnote 1 is a sentence. */
export const docxParts = (body: string, addresses: readonly string[] = []): Part[] => [
  {
    name: '[Content_Types].xml',
    data: `${head}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    data: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: 'word/document.xml',
    data: `${head}<w:document xmlns:w="${main}" xmlns:r="${officeRelations}"><w:body>${body}</w:body></w:document>`,
  },
  {
    name: 'word/_rels/document.xml.rels',
    data: `${head}<Relationships xmlns="${packageRelations}">${['styles', 'numbering', 'footnotes']
      .map(
        (part, i) =>
          `<Relationship Id="rId${i + 1}" Type="${officeRelations}/${part}" Target="${part}.xml"/>`,
      )
      .join('')}${addresses
      .map(
        (address, i) =>
          `<Relationship Id="rId${i + 10}" Type="${officeRelations}/hyperlink" Target="${address}" TargetMode="External"/>`,
      )
      .join('')}</Relationships>`,
  },
  { name: 'word/styles.xml', data: `${head}<w:styles xmlns:w="${main}">${styles.join('')}</w:styles>` },
  {
    name: 'word/numbering.xml',
    data: `${head}<w:numbering xmlns:w="${main}">${numbering(1, 'bullet')}${numbering(2, 'decimal')}${[1, 2]
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
      .join('')}</w:numbering>`,
  },
  {
    name: 'word/footnotes.xml',
    data: `${head}<w:footnotes xmlns:w="${main}"><w:footnote w:id="1">${paragraph(run('Слова примітки.'))}</w:footnote></w:footnotes>`,
  },
];

/** A Word file. */
export const docx = (body: string, addresses: readonly string[] = []): Uint8Array<ArrayBuffer> =>
  zip(...docxParts(body, addresses));
