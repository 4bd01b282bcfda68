import type { RawBlock } from './raw-block.ts';

/** A text node of the material as it was read. The node is held weakly: what a page throws away is not kept for this. */
export interface Anchor {
  node: WeakRef<Text>;
  /** Length of the node's whole text, in UTF-16 units. */
  whole: number;
  /** The part of the node that stands here: where it begins, and its length. */
  at: number;
  length: number;
  /** UTF-16 offsets [start, end) of its words in the material text. */
  start: number;
  end: number;
}

/** A part of a live text node, in UTF-16 units [start, end). */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** Where the text nodes of the material stand in its text, which is that of the blocks joined by line feeds. */
export function anchorsOf(blocks: readonly RawBlock[]): Anchor[] {
  let next = 0;
  return blocks.flatMap(({ text, pieces }) => {
    const first = next;
    next += text.length + 1;
    const offset = (start = text.length): number => first + Math.min(start, text.length);
    return pieces.map(({ node, data, at, start }, i) => ({
      node: new WeakRef(node),
      whole: node.data.length,
      at,
      length: data.length,
      start: offset(start),
      end: offset(pieces[i + 1]?.start),
    }));
  });
}

/**
 * The live text nodes that hold the words [start, end) of the material text. Exact or not at all: undefined when the
 * range is none of the text, or when any of its nodes has gone or does not hold the words any more that were read.
 */
export function stretchesOf(
  text: string,
  anchors: readonly Anchor[],
  [start, end]: readonly [number, number],
): Stretch[] | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return undefined;
  const stretches: Stretch[] = [];
  for (const anchor of anchors) {
    const from = Math.max(start, anchor.start);
    const to = Math.min(end, anchor.end);
    if (from >= to) continue;
    const stretch = stretchIn(anchor, from, to, text);
    if (stretch === undefined) return undefined;
    stretches.push(stretch);
  }
  return stretches.length === 0 ? undefined : stretches;
}

function stretchIn(anchor: Anchor, from: number, to: number, text: string): Stretch | undefined {
  const node = anchor.node.deref();
  if (node?.isConnected !== true || node.data.length !== anchor.whole) return undefined;
  const data = node.data.slice(anchor.at, anchor.at + anchor.length);
  // As the blocks were put together: after white space, and at their beginning, none follows.
  const { folded, places } = foldedWith(data, /[^ \n]/u.test(text.charAt(anchor.start - 1)));
  const words = text.slice(anchor.start, anchor.end);
  if (folded !== words && folded.trimEnd() !== words) return undefined;
  const first = places[from - anchor.start];
  const last = places[to - anchor.start - 1];
  if (first === undefined || last === undefined) return undefined;
  return { node, start: anchor.at + first, end: anchor.at + last + 1 };
}

/** A text with white space folded as `singleSpaced` does, and for each of its units where it stands in the text given. */
function foldedWith(data: string, spaceFirst: boolean): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  for (const { 0: run, index } of data.matchAll(/[^\S\ufeff]+|[\S\ufeff]+/gu)) {
    const isSpace = /^[^\S\ufeff]/u.test(run);
    if (isSpace && index === 0 && !spaceFirst) continue;
    folded += isSpace ? ' ' : run;
    for (let unit = 0; unit < (isSpace ? 1 : run.length); unit++) places.push(index + unit);
  }
  return { folded, places };
}
