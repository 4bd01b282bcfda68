import { paragraphsOf } from '../text/paragraphs.ts';
import { type Segment, segmentsOf, type Stretch } from './segments.ts';
import type { Range } from './side.ts';

/** What a paragraph is made of: text of this side alone, and passages by their index. */
export type Part = { part: 'text'; text: string } | { part: 'passage'; index: number; segments: Segment[] };

/** A paragraph of one side with its passages. */
export interface ShownParagraph {
  range: Range;
  parts: Part[];
}

/** One passage on one side, by its place in the list. */
interface Marked {
  range: Range;
  stretches: readonly Stretch[];
}

/**
 * The paragraphs of a text, cut where passages begin and end. A passage that does not lie in one paragraph is shown as
 * far as its first reaches; of two that overlap the later one is shown from where the earlier ends.
 */
export function shownParagraphs(text: string, passages: readonly Marked[]): ShownParagraph[] {
  const inOrder = passages
    .map((passage, index) => ({ ...passage, index }))
    .sort((a, b) => a.range[0] - b.range[0]);
  let next = 0;
  return paragraphsOf(text).map(({ start, end }) => {
    const parts: Part[] = [];
    let at = start;
    const plain = (until: number): void => {
      if (until > at) parts.push({ part: 'text', text: text.slice(at, until) });
      at = Math.max(at, until);
    };
    for (; next < inOrder.length; next++) {
      const passage = inOrder[next];
      if (passage === undefined || passage.range[0] >= end) break;
      const [from, to] = [Math.max(at, passage.range[0]), Math.min(end, passage.range[1])];
      if (to <= from) continue;
      plain(from);
      parts.push({
        part: 'passage',
        index: passage.index,
        segments: segmentsOf(text, [from, to], passage.stretches),
      });
      at = to;
    }
    plain(end);
    return { range: [start, end], parts };
  });
}
