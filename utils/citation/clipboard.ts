import type { Clip } from './cited.ts';

/** Writes a text to the clipboard, rich and plain at once. Rejects when the browser does not allow it. */
export const copyClip = (
  { html, plain }: Clip,
  clipboard: Pick<Clipboard, 'write'> = navigator.clipboard,
): Promise<void> =>
  clipboard.write([
    new ClipboardItem({
      ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
