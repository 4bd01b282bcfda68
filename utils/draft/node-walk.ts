import { firstChildOf, nextSiblingOf, typeOf } from '../page/node-access.ts';

/** What is done at each node: `enter` answers whether its inside is walked; `leave` follows each that was. */
export interface Visitor {
  enter(node: Node): boolean;
  leave(node: Node): void;
}

/**
 * Walks what stands below a root in document order, without recursion: pasted text may be nested as deeply as it is
 * long. False when there were more nodes than the limit.
 */
export function walk(root: Node, visitor: Visitor, mostNodes: number): boolean {
  const open: Node[] = [];
  let node = firstChildOf(root);
  for (let left = mostNodes; node !== null; left--) {
    if (left <= 0) return false;
    const child = visitor.enter(node) ? firstInside(node, visitor) : null;
    if (child !== null) {
      open.push(node);
      node = child;
      continue;
    }
    let next = nextSiblingOf(node);
    while (next === null) {
      const parent = open.pop();
      if (parent === undefined) break;
      visitor.leave(parent);
      next = nextSiblingOf(parent);
    }
    node = next;
  }
  return true;
}

function firstInside(node: Node, visitor: Visitor): Node | null {
  const child = firstChildOf(node);
  if (child === null) visitor.leave(node);
  return child;
}

/** The text at the beginning of an element: of its first ten nodes, and no more than ten characters of each. */
export function beginningOfText(element: Element): string {
  let text = '';
  const reader: Visitor = {
    enter(node) {
      if (typeOf(node) === 3) text += (node as Text).data.slice(0, 10);
      return typeOf(node) === 1;
    },
    leave: () => undefined,
  };
  walk(element, reader, 10);
  return text;
}
