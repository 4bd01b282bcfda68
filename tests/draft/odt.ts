import { type Part, zip } from './zip.ts';

const names = ['office', 'text', 'style', 'table', 'draw']
  .map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
  )
  .join(' ');
const others =
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';

const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
const listStyle = (name: string, kind: 'bullet' | 'number'): string =>
  `<text:list-style style:name="${name}"><text:list-level-style-${kind} text:level="1" style:num-format="1"/></text:list-style>`;

/** Styles for a body: `T1` bold, `T2` italic, list `L1` with bullets, list `L2` with numbers. */
const styles = [
  textStyle('T1', 'fo:font-weight="bold"'),
  textStyle('T2', 'fo:font-style="italic"'),
  listStyle('L1', 'bullet'),
  listStyle('L2', 'number'),
].join('');

export const mimetype: Part = {
  name: 'mimetype',
  data: 'application/vnd.oasis.opendocument.text',
  stored: true,
};

/** An OpenDocument text as LibreOffice writes one, with this inside `office:text`. */
export const odt = (body: string): Uint8Array<ArrayBuffer> =>
  zip(
    mimetype,
    {
      name: 'content.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names} ${others} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'META-INF/manifest.xml',
      data: '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>',
    },
  );
