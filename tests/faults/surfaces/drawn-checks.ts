import { isolated } from '../../../utils/text/isolated.ts';

/** What is compared of a drawing: its elements with the names of their attributes, in order, without any word. */
export function shapeOf(root: Element): string {
  const parts: string[] = [];
  const visit = (element: Element): void => {
    // An address of the web is a link, any other words are none.
    const isLink = element.nodeName === 'A' && /^https?:/u.test(element.getAttribute('href') ?? '');
    if (!isLink) parts.push('<', element.nodeName, ...attributesOf(element));
    for (const child of element.children) visit(child);
    if (!isLink) parts.push('>');
  };
  visit(root);
  return parts.join(' ');
}

/** Attributes whose values are words of ours have them told. */
const ours = new Set(['class', 'role', 'type', 'target', 'rel', 'data-action', 'data-state', 'for', 'name']);
const attributesOf = (element: Element): string[] =>
  element
    .getAttributeNames()
    .map((name) => (ours.has(name) ? `${name}=${element.getAttribute(name) ?? ''}` : name));

/** Addresses in a drawing that are neither of the web nor of a page of the extension. */
export const strangeAddresses = (root: Element): string[] =>
  [...root.querySelectorAll('[href], [src], [action], [formaction], [srcdoc], [data], [ping]')].flatMap(
    (element) =>
      element
        .getAttributeNames()
        .filter((name) => /^(?:href|src|action|formaction|srcdoc|data|ping|xlink:href)$/u.test(name))
        .map((name) => element.getAttribute(name) ?? '')
        .filter((address) => !/^(?:https?:|\/?[a-z]+\.html(?:\?|$)|\/icon\/)/u.test(address)),
  );

/** A text of a drawing and where it stands. */
interface Told {
  text: string;
  element: Element;
}

/** Every text that a person can read or hear in a drawing. */
function toldIn(root: Element): Told[] {
  const told: Told[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement !== null) told.push({ text: node.nodeValue ?? '', element: node.parentElement });
  for (const element of root.querySelectorAll<HTMLTextAreaElement>('textarea'))
    told.push({ text: element.value, element });
  return told;
}

/** Line ends are one character in a field, and halves of pairs may have become a sign for them. */
const alike = (text: string): string => text.replace(/\r\n?/gu, '\n').toWellFormed();

/** Words that a drawing does not tell as they are. */
export function untold(root: Element, words: readonly string[]): string[] {
  const told = toldIn(root).map(({ text }) => alike(text));
  const whole = new Set(told);
  const all = told.join('\n');
  return words.filter((word) => !whole.has(alike(word)) && !all.includes(alike(isolated(word))));
}

/** Elements that keep the direction of what is in them to themselves. */
const ISOLATING =
  'bdi, [dir], p, li, td, dd, dt, h1, h2, h3, blockquote, div, option, textarea, pre, button, mark';

/**
 * Words that could turn words of ours around: they stand neither alone in what isolates them nor between characters
 * that do (Unicode Annex 9).
 */
export function notIsolated(root: Element, words: readonly string[]): string[] {
  const known = new Map(words.map((word) => [alike(word), word]));
  const inside = new Set(words.map((word) => alike(isolated(word))));
  return toldIn(root).flatMap(({ text, element }) => {
    const word = known.get(alike(text));
    if (word !== undefined) return isAlone(element, text) ? [] : [word];
    if (!/[\u202a-\u202e\u2066-\u2069]/u.test(text)) return [];
    return [...inside].some((piece) => text.includes(piece)) || isBalanced(text) ? [] : [text];
  });
}

function isAlone(element: Element, text: string): boolean {
  const isolating = element.closest(ISOLATING);
  if (isolating === null) return false;
  // A mark's own button is a box in the line, as one character.
  const label = isolating.querySelector('.label')?.textContent ?? '';
  return isolating.matches('bdi, textarea') || isolating.textContent?.replace(label, '') === text;
}

/** Whether every isolate and embedding that a text opens it closes. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)) {
    if (sign === '\u202c' || sign === '\u2069') {
      if (open.pop() !== sign) return false;
    } else open.push(sign >= '\u2066' ? '\u2069' : '\u202c');
  }
  return open.length === 0;
}
