import { isSilent } from './elements.ts';
import {
  attribute,
  firstChildOf,
  hasAttribute,
  nameOf,
  nextSiblingOf,
  parentOf,
  typeOf,
} from './node-access.ts';

/** The one attribute that leads from a copied element back to the live one. */
export const NUMBER = 'data-n';

/** A copy for Readability, and the live elements by the number their copies carry. */
export interface ReadableCopy {
  page: Document;
  live: Element[];
}

/** Attributes that Readability decides by. Names are left out: a control named `textContent` breaks it in Chromium. */
const kept = [
  'class',
  'role',
  'itemprop',
  'rel',
  'href',
  'src',
  'aria-hidden',
  'hidden',
  'style',
  'datetime',
  'property',
  'content',
];

/**
 * Copies the body into an inert document, iteratively and without names, scripts and silent elements. The caller has
 * measured the page before. The number attribute is the copy's own; nothing is written to the live page.
 */
export function readableCopy(body: Element, title: string): ReadableCopy {
  const page = body.ownerDocument.implementation.createHTMLDocument(title);
  const live: Element[] = [];
  let target: Element = page.body;
  let node = firstChildOf(body);
  while (node !== null) {
    const type = typeOf(node);
    let child: Node | null = null;
    if (type === 3) target.appendChild(copiedText((node as Text).data, target, page, live));
    else if (type === 1 && !isSilent(nameOf(node))) {
      const copy = copied(node as Element, page, live);
      target.appendChild(copy);
      child = firstChildOf(node);
      if (child !== null) target = copy;
    }
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== body && nextSiblingOf(node) === null) {
      node = parentOf(node);
      if (node !== body) target = target.parentElement ?? target;
    }
    node = node === null || node === body ? null : nextSiblingOf(node);
  }
  return { page, live };
}

/**
 * Readability replaces a division of text, and any text with line breaks in it, by paragraphs without attributes; a
 * span inside keeps the number.
 */
function copiedText(data: string, target: Element, page: Document, live: readonly Element[]): Node {
  const text = page.createTextNode(data);
  if (data.trim() === '' || (target.nodeName !== 'DIV' && !hasLineBreak(target, live))) return text;
  const span = page.createElement('span');
  span.setAttribute(NUMBER, attribute(target, NUMBER));
  span.appendChild(text);
  return span;
}

/** How many children are looked through for a line break: text with line breaks has one among the first. */
const LOOKED_THROUGH = 200;

function hasLineBreak(copy: Element, live: readonly Element[]): boolean {
  const number = attribute(copy, NUMBER);
  const element = number === '' ? undefined : live[Number(number)];
  let at = element === undefined ? null : firstChildOf(element);
  for (let i = 0; at !== null && i < LOOKED_THROUGH; i++, at = nextSiblingOf(at))
    if (nameOf(at) === 'BR') return true;
  return false;
}

function copied(element: Element, page: Document, live: Element[]): Element {
  const name = nameOf(element).toLowerCase();
  const copy = page.createElement(/^[a-z][a-z0-9-]*$/u.test(name) ? name : 'span');
  for (const attributeName of kept) {
    if (hasAttribute(element, attributeName))
      copy.setAttribute(attributeName, attribute(element, attributeName));
  }
  // Readability weighs ids like classes; as a class the id can clobber nothing.
  const id = attribute(element, 'id');
  if (id !== '') copy.setAttribute('class', `${attribute(element, 'class')} ${id}`.trim());
  copy.setAttribute(NUMBER, String(live.push(element) - 1));
  return copy;
}
