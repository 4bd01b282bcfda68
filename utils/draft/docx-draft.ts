import type { Draft } from './draft.ts';
import { htmlDraft } from './html-draft.ts';

/** Styles of Word that say what a paragraph is, beyond those of headings and lists. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** Reads a Word file that was found sound. Rejects with whatever the parser says when it is not. */
export async function docxDraft(bytes: Uint8Array<ArrayBuffer>): Promise<Draft> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer;
  // The builds for browsers and for Node ask for the same bytes by different names.
  const input = { arrayBuffer, buffer: arrayBuffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml(input, {
    styleMap,
    convertImage,
    includeEmbeddedStyleMap: false,
  });
  return htmlDraft(value);
}
