import { breaksText, isSilent } from './elements.ts';
import { nameOf, typeOf } from './node-access.ts';

const ELEMENT = 1;
const TEXT = 3;

/** What a node is to somebody who reads text, as bits; a text has none but its own, a comment none at all. */
export const READ = 1;
/** An element whose inside is looked at. */
export const OPEN = 2;
/** An element that interrupts running text. */
export const BREAKS = 4;

/** Elements of one interface, which all interrupt text or all do not: their kind is asked for once. */
const uniform = new Set(
  'Text Comment Div Paragraph Span Anchor LI UList OList DList Image BR HR Heading Pre Script Style Link Meta Template Form Input Button Label Select Option TextArea Table TableRow TableCell TableSection Picture Source Time IFrame'
    .split(' ')
    .map((name) => (name === 'Text' || name === 'Comment' ? name : `HTML${name}Element`)),
);

/** Kinds by prototype. One that is absent was not met yet, or has elements of several kinds. */
const known = new WeakMap<object, number>();
/** Prototypes of elements of several kinds. */
const mixed = new WeakSet<object>();

/**
 * The kind of a node. To ask for a name costs as much as two steps in the tree; the prototype of a node, which a page
 * cannot change in the world of an extension, tells as much of most.
 */
export function kindOf(node: Node): number {
  const prototype = Object.getPrototypeOf(node) as object;
  return known.get(prototype) ?? learnt(node, prototype);
}

function learnt(node: Node, prototype: object): number {
  const kind = kindByName(node);
  if (mixed.has(prototype)) return kind;
  if (uniform.has(Object.prototype.toString.call(node).slice(8, -1))) known.set(prototype, kind);
  else mixed.add(prototype);
  return kind;
}

function kindByName(node: Node): number {
  const type = typeOf(node);
  if (type !== ELEMENT) return type === TEXT ? READ : 0;
  const name = nameOf(node);
  return (breaksText(name) ? BREAKS : 0) | (isSilent(name) ? 0 : OPEN);
}
