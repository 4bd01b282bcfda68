import { isSilent } from './elements.ts';
import { firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './node-access.ts';

/** The text nodes inside an element in document order, without those of silent elements and without recursion. */
export function* textNodes(element: Element): Generator<Text> {
  let node = firstChildOf(element);
  while (node !== null) {
    if (typeOf(node) === 3) yield node as Text;
    let next = typeOf(node) === 1 && !isSilent(nameOf(node)) ? firstChildOf(node) : null;
    for (let at: Node | null = node; next === null && at !== null && at !== element; at = parentOf(at))
      next = nextSiblingOf(at);
    node = next;
  }
}
