import type { Clip } from '../citation/cited.ts';

/**
 * Copies from a document that never has the focus, where `navigator.clipboard` refuses: the command fires an event of
 * our own document, which takes both flavours. Rejects when the browser does not carry the command out.
 */
export async function copyInDocument({ html, plain }: Clip, page: Document = document): Promise<void> {
  const field = page.createElement('textarea');
  field.value = plain;
  page.body.append(field);
  field.select();
  let taken = false;
  const take = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  page.addEventListener('copy', take);
  try {
    const carriedOut = page.execCommand('copy');
    if (!carriedOut || !taken) throw new DOMException('the browser did not copy', 'NotAllowedError');
  } finally {
    page.removeEventListener('copy', take);
    field.remove();
  }
}
