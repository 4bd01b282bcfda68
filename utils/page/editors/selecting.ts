import { documentOf, nameOf, parentElementOf, typeOf } from '../node-access.ts';
import { editability } from './lines.ts';

const ELEMENT = 1;

/** A node itself when it is an element, else the element around it. */
export const elementAt = (node: Node): Element | null =>
  typeOf(node) === ELEMENT ? (node as Element) : parentElementOf(node);

/** The element that takes the keys for a place: the nearest that can be edited, or the root. */
export function hostOf(node: Node, root: Element): Element {
  const from = elementAt(node);
  for (let at = from; at !== null && at !== root; at = parentElementOf(at))
    if (editability(at) === 'true') return at;
  return root;
}

/** Gives an editor the focus, with the frames around it. */
export function focusOn(host: Element): void {
  for (const frame of framesAround(host)) (frame as HTMLElement).focus({ preventScroll: true });
  (host as HTMLElement).focus({ preventScroll: true });
}

/** The frames in which an element stands, outermost first. */
function framesAround(element: Element): Element[] {
  const frames: Element[] = [];
  let frame = documentOf(element).defaultView?.frameElement ?? null;
  while (frame !== null && nameOf(frame) === 'IFRAME') {
    frames.unshift(frame);
    frame = documentOf(frame).defaultView?.frameElement ?? null;
  }
  return frames;
}

/** Selects a range; false when the page does not let it stand. */
export function select(range: Range): boolean {
  const selection = documentOf(range.startContainer).getSelection();
  if (selection === null) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection.rangeCount > 0;
}
