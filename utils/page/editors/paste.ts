import { documentOf } from '../node-access.ts';

/** Pages in Firefox: their own objects, beside those that scripts of extensions see. */
interface PageWindow {
  wrappedJSObject?: { ClipboardEvent: typeof ClipboardEvent };
}
declare const cloneInto: <T extends object>(value: T, into: object) => T;

const init = { bubbles: true, cancelable: true, composed: true };

/**
 * Pastes into what is selected, as a person does with the keys: the editor of the page gets the same event and takes
 * the text its own way. False when no editor took it.
 */
export function paste(at: Element, html: string, plain: string): boolean {
  const event = pasteEvent(at, html, plain);
  at.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * In Firefox the data must be put into an event of the page's own by the page's own method: what a script of an
 * extension puts in, the page may not read, and the constructor drops data that it is given.
 */
function pasteEvent(at: Element, html: string, plain: string): ClipboardEvent {
  const page = documentOf(at).defaultView as PageWindow | null;
  if (page?.wrappedJSObject !== undefined) {
    const event = new page.wrappedJSObject.ClipboardEvent('paste', cloneInto(init, page));
    fill(event.clipboardData, html, plain);
    return event;
  }
  const clipboardData = new DataTransfer();
  fill(clipboardData, html, plain);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

function fill(data: DataTransfer | null, html: string, plain: string): void {
  data?.setData('text/html', html);
  data?.setData('text/plain', plain);
}

/** Puts HTML in the place of what is selected where no editor does it itself; the browser can undo it. */
export const typeInto = (at: Element, html: string): boolean =>
  documentOf(at).execCommand('insertHTML', false, html);
