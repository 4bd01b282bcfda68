import type { Clip } from './cited.ts';

/** Writes a citation to the clipboard, rich and plain text at once. Rejects when the browser does not allow it. */
export const copyCitation = (
  { html, plain }: Clip,
  clipboard: Pick<Clipboard, 'write'> = navigator.clipboard,
): Promise<void> =>
  clipboard.write([
    new ClipboardItem({
      ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
