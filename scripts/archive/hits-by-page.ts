import { HIT_NUMBERS, type PageRange } from './hits.ts';

/** Hits of pages on articles: those of page `from + i` lie from `starts[i]` to before `starts[i + 1]`. */
export interface HitsByPage {
  starts: Uint32Array;
  places: Uint32Array;
  rows: Uint32Array;
  blocks: Uint8Array;
}

/** Puts lists of `HIT_NUMBERS` each in the order of the pages: 9 bytes for each hit. */
export function hitsByPage(lists: readonly Uint32Array[], pages: PageRange): HitsByPage {
  const starts = startsOf(lists, pages);
  const length = starts.at(-1) ?? 0;
  const [places, rows, blocks] = [new Uint32Array(length), new Uint32Array(length), new Uint8Array(length)];
  const free = starts.slice();
  for (const list of lists)
    for (let i = 0; i < list.length; i += HIT_NUMBERS) {
      const page = (list[i] ?? 0) - pages.from;
      const at = free[page] ?? 0;
      free[page] = at + 1;
      places[at] = list[i + 1] ?? 0;
      rows[at] = list[i + 2] ?? 0;
      blocks[at] = list[i + 3] ?? 0;
    }
  return { starts, places, rows, blocks };
}

function startsOf(lists: readonly Uint32Array[], { from, to }: PageRange): Uint32Array {
  const starts = new Uint32Array(to - from + 1);
  for (const list of lists)
    for (let i = 0; i < list.length; i += HIT_NUMBERS) {
      const next = (list[i] ?? 0) - from + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  for (let page = 1; page < starts.length; page++)
    starts[page] = (starts[page] ?? 0) + (starts[page - 1] ?? 0);
  return starts;
}
