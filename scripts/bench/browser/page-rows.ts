import { median } from '../../quantile.ts';
import type { Row } from '../row.ts';
import { grouped } from '../table.ts';
import type { PageFigures } from './page-figures.ts';

type Time = Exclude<keyof PageFigures, 'units'>;

/** What each time is of. */
const told: Record<Time, string> = {
  scan: 'the scan as built, from the document to its message',
  walk: 'TreeWalker over all text nodes and the length of each',
  readability: 'a clone of the document and Readability.parse of it',
  firstScan: 'the scan as built, just injected into a fresh load, from its first statement to its message',
  firstReadability:
    'a clone of the document and Readability.parse of it, the first call in another fresh load',
};

const LEAST = 'the least of all rounds of a page';
const ONCE = 'each in a process of its own';

/** What the scan costs a page, against the least that reading it costs and against a reader view of it. */
export function pageRows(pages: readonly PageFigures[], called: string): Row[] {
  const units = median(pages.map((page) => page.units));
  const row = (
    key: string,
    [numerator, denominator]: [Time, Time],
    cache: Row['cache'],
    counted: string,
  ): Row => ({
    key,
    value: median(pages.map((page) => page[numerator] / page[denominator])),
    unit: '×',
    numerator: withTime(pages, numerator),
    denominator: withTime(pages, denominator),
    cache,
    note: `in Chromium, median of the quotients of ${pages.length} ${called}, p50 ${grouped(units)} characters in text nodes; ${counted}; waits for an idle moment are left out`,
  });
  return [
    row('page_vs_walk', ['scan', 'walk'], 'warm', LEAST),
    row('page_vs_readability', ['scan', 'readability'], 'warm', LEAST),
    row('page_first_vs_readability', ['firstScan', 'firstReadability'], 'cold', ONCE),
  ];
}

const withTime = (pages: readonly PageFigures[], name: Time): string =>
  `${told[name]}, p50 ${median(pages.map((page) => page[name])).toFixed(3)} ms`;
