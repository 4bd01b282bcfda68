import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../../scripts/demo/extension-page.ts';
import { finalState } from '../../../../scripts/demo/row.ts';
import type { TabState } from '../../../../utils/tab-state.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { isFull, record } from '../../record.ts';
import { withNoise } from '../hidden-words.ts';
import { splitPage, splitText, splitTexts } from '../split-texts.ts';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let opened = 0;
const states = new Map<string, TabState>();

async function stateOf(html: string): Promise<TabState> {
  const url = `https://split.example/story-${opened++}`;
  session.world.put(url, { type: 'text/html', body: html });
  await page.goto(url);
  return finalState(options, tabId);
}

/** Whether the article was recognised; every page of these shows all of it, without a credit. */
const isFound = (state: TabState | undefined): boolean =>
  state?.state === 'verdict' && state.verdict.sources[0]?.article?.key === 'en:4180027';
const wordOf = (state: TabState | undefined): string =>
  state?.state === 'verdict' ? state.verdict.status : (state?.state ?? 'not asked');

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
  for (const { name, html } of splitTexts) states.set(name, await stateOf(html));
});
afterAll(() => endQuietly(session));

test.each(splitTexts)('$name', ({ name, found }) => {
  const state = states.get(name);
  if (found) expect([wordOf(state), isFound(state)]).toEqual(['not-met', true]);
  else expect(wordOf(state)).toMatch(/^(?:none|could-not-check|too-little-text|not-met|unclear)$/u);
});

test('what splits a text hides it from nobody', () => {
  const split = splitTexts.filter(({ found }) => found);
  const drawn = splitTexts.filter(({ found }) => !found);
  const share = (of: typeof splitTexts): number =>
    (100 * of.filter(({ name }) => isFound(states.get(name))).length) / of.length;
  const credited = splitTexts.filter(({ name }) => wordOf(states.get(name)) === 'met').length;
  const note = drawn.map(({ name }) => `${name}: ${wordOf(states.get(name))}`).join('; ');
  record({
    family: 'disguise',
    key: 'split.pages',
    value: splitTexts.length,
    unit: 'pages',
    goal: { atLeast: 30 },
  });
  record({
    family: 'disguise',
    key: 'split.found',
    value: share(split),
    unit: '% found',
    goal: { exactly: 100 },
  });
  record({ family: 'disguise', key: 'split.elsewhere.found', value: share(drawn), unit: '% found', note });
  record({ family: 'disguise', key: 'split.credited', value: credited, unit: 'pages', goal: { exactly: 0 } });
  expect(credited).toBe(0);
});

test.each(isFull ? [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24] : [1, 4, 12])(
  'hidden words after every %i words: found by the scan alone, or when somebody asks',
  async (every) => {
    const scanned = await stateOf(splitPage(withNoise(splitText, every, 'style="display:none"')));
    await askFrom(options, 'check-now', { tabId });
    const asked = await finalState(options, tabId);
    for (const [key, state] of Object.entries({ scan: scanned, asked }))
      record({
        family: 'disguise',
        key: `noise.${key}.every-${every}`,
        value: isFound(state) ? 100 : 0,
        unit: '% found',
        ...(key === 'asked' ? { goal: { exactly: 100 } } : { note: wordOf(state) }),
      });
    expect(wordOf(scanned)).not.toBe('met');
    expect([wordOf(asked), isFound(asked)]).toEqual(['not-met', true]);
  },
);
