import type { Citation } from './citation.ts';

/** Writes rich and plain text to the clipboard at once. Rejects when the browser does not allow it. */
export const copyCitation = (
  { html, plain }: Citation,
  clipboard: Pick<Clipboard, 'write'> = navigator.clipboard,
): Promise<void> =>
  clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
