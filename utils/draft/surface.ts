import { blockGroups } from './block-groups.ts';
import type { Draft, DraftBlock, Span } from './draft.ts';

/** Shows a draft in an element that can be edited, in place of what was there. Built node by node: nothing is parsed. */
export function paint(root: HTMLElement, { blocks }: Draft): void {
  root.replaceChildren(...blockGroups(blocks).flatMap((group) => groupNodes(group)));
}

function groupNodes(group: readonly DraftBlock[]): Node[] {
  const [first] = group;
  const nodes = group.map(blockNode);
  if (first?.kind === 'item') return [withInside(first.ordered ? 'ol' : 'ul', nodes)];
  return first?.kind === 'quotation' ? [withInside('blockquote', nodes)] : nodes;
}

function blockNode(block: DraftBlock): HTMLElement {
  const name = block.kind === 'heading' ? `h${block.level}` : block.kind === 'item' ? 'li' : 'p';
  return withInside(name, block.spans.map(spanNode));
}

function spanNode({ text, href, strong, em }: Span): Node {
  let node: Node = document.createTextNode(text);
  if (em === true) node = withInside('em', [node]);
  if (strong === true) node = withInside('strong', [node]);
  if (href === undefined) return node;
  const link = withInside('a', [node]);
  link.setAttribute('href', href);
  return link;
}

function withInside(name: string, nodes: readonly Node[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...nodes);
  return element;
}

/**
 * Whether the text of a draft leaves a character out or folds it: white space (`\s`) or a control. Everything else stands
 * in it in the order of the nodes. Asked of every character at every key, so no pattern is tried for most.
 */
const isUnwritten = (code: number): boolean =>
  code <= 0x20 ||
  (code >= 0x7f && (code <= 0xa0 || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)))));

/**
 * The places in an element of stretches of its material text, [start, end) in UTF-16 units. Characters are counted
 * without white space, which the text folds. Stretches must not overlap and be in order.
 */
export function rangesIn(
  root: Node,
  material: string,
  stretches: readonly (readonly [number, number])[],
): Range[] {
  const counts = countsBefore(material, stretches.flat());
  const places = placesOf(root, counts);
  return stretches.flatMap((_, i) => {
    const [start, end] = [places[2 * i], places[2 * i + 1]];
    if (start === undefined || end === undefined) return [];
    const range = document.createRange();
    range.setStart(start.node, start.at);
    range.setEnd(end.node, end.at);
    return [range];
  });
}

/** How many written characters stand before each offset; offsets rise. */
function countsBefore(text: string, offsets: readonly number[]): number[] {
  let count = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (; at < offset; at++) if (!isUnwritten(text.charCodeAt(at))) count++;
    return count;
  });
}

/** The places of the characters with these numbers; an end, at odd places of the list, lies behind the character before. */
function placesOf(root: Node, counts: readonly number[]): { node: Text; at: number }[] {
  const places: { node: Text; at: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const { data } = node;
    for (let at = 0; at < data.length && places.length < counts.length; at++) {
      if (isUnwritten(data.charCodeAt(at))) continue;
      count++;
      for (let next = counts[places.length]; next !== undefined; next = counts[places.length]) {
        const isEnd = places.length % 2 === 1;
        if (isEnd ? next !== count : next + 1 !== count) break;
        places.push({ node, at: isEnd ? at + 1 : at });
      }
    }
  }
  return places;
}
