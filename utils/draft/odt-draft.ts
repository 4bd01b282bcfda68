import type { Draft } from './draft.ts';
import { htmlDraft } from './html-draft.ts';

/** Reads an OpenDocument text that was found sound. Rejects with whatever the parser says when it is not. */
export async function odtDraft(bytes: Uint8Array): Promise<Draft> {
  const { odtToHtml } = await import('odf-kit/odt-reader');
  return htmlDraft(odtToHtml(bytes, { fragment: true }));
}
