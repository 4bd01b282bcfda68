import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from '../../../../scripts/bundled.ts';
import type { Page } from '../../../../scripts/browsers/driver.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { isFull, record } from '../../record.ts';
import type { Chosen, Drawn } from '../drawn-page.ts';
import { naughtyTexts } from '../naughty-strings.ts';

// The views are drawn in the extension's own pages, under their policy, with the browser's own messages.

let session: Session;
let script: string;

beforeAll(async () => {
  [script, session] = await Promise.all([
    bundled('tests/faults/surfaces/drawn-page.ts', 'page'),
    startSession(),
  ]);
});
// Whatever was asked of a host, or logged as an error, fails here.
afterAll(() => endQuietly(session));

const pages = {
  popup: 'main',
  compare: 'main',
  verify: 'main',
  options: 'main',
  welcome: 'main',
} as const;

/** These share all of it out among each other in the short run. */
const lists = [
  'popup: titles and evidence',
  'compare: both texts',
  'verify: a draft',
  'options: hosts',
  'options: names of wordings',
];
/** What shows a word or a few at a time takes some of it then. */
const SOME = 1000;

/** Which words a surface gets: all in the long run. */
function share(surface: string): Pick<Chosen, 'first' | 'nth'> {
  if (isFull) return { first: 0, nth: 1 };
  const place = lists.indexOf(surface);
  return place < 0 ? { first: 0, nth: SOME } : { first: place, nth: lists.length };
}

/** Words in one call: a browser may answer so late only. */
const PORTION = 100;

/** Draws a surface with its share of the words. */
async function drawShare(page: Page, surface: string): Promise<Drawn> {
  const all: Drawn = { words: 0, slowest: 0, faults: [] };
  for (let from = 0; from === all.words; from += PORTION) {
    const chosen: Chosen = { ...share(surface), from, most: PORTION };
    const { words, slowest, faults } = await page.evaluate<Drawn>(
      `surfaces.draw(${JSON.stringify(surface)}, ${JSON.stringify(chosen)})`,
    );
    all.words += words;
    all.slowest = Math.max(all.slowest, slowest);
    all.faults.push(...faults);
  }
  return all;
}

let shared = 0;

const MANY = isFull ? 10_000 : 500;

/** Far more than a verdict, a list or a draft can hold is drawn in time, and its buttons can be pressed. */
async function drawMany(page: Page, surface: string): Promise<void> {
  const { ms, faults } = await page.evaluate<{ ms: number; faults: string[] }>(
    `surfaces.many(${JSON.stringify(surface)}, ${MANY})`,
  );
  expect(faults, surface).toEqual([]);
  record({
    family: 'surfaces',
    key: `many.${keyOf(surface)}`,
    value: ms,
    unit: 'ms',
    goal: { atMost: 15_000 },
    note: `${MANY} in one view`,
  });
}

const keyOf = (surface: string): string => surface.replaceAll(/[^a-z]+/giu, '-');
test.each(Object.entries(pages))('every surface of the page %s shows them as words', async (name, ready) => {
  const page: Page = await session.driver.openExtension(`${name}.html`, ready, 'window');
  await page.evaluate(`void (() => { ${script} })()`);
  const surfaces = await page.evaluate<string[]>('surfaces.begin()');
  expect(surfaces).not.toEqual([]);
  for (const surface of surfaces) {
    const { words, slowest, faults } = await drawShare(page, surface);
    const key = keyOf(surface);
    record({ family: 'surfaces', key: `drawn.${key}`, value: words, unit: 'strings' });
    record({ family: 'surfaces', key: `drawn.${key}.slowest`, value: slowest, unit: 'ms' });
    record({
      family: 'surfaces',
      key: `drawn.${key}.faults`,
      value: faults.length,
      unit: 'faults',
      goal: { exactly: 0 },
    });
    expect(faults, surface).toEqual([]);
    if (!lists.includes(surface)) continue;
    shared += words;
    await drawMany(page, surface);
  }
  await page.close();
});

test('all strings were drawn', () => {
  const all = naughtyTexts().length;
  expect(shared).toBe(isFull ? all * lists.length : all);
  record({ family: 'surfaces', key: 'drawn', value: shared, unit: 'strings', goal: { atLeast: 12_000 } });
});
