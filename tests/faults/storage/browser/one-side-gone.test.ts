import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../../scripts/demo/extension-page.ts';
import { finalState } from '../../../../scripts/demo/row.ts';
import { demoArticleLines, demoArticles } from '../../../../scripts/world/articles.ts';
import { openFile } from '../../../browser/demo-articles.ts';
import { browserName, endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { situationOf } from '../../../browser/seen-outside.ts';
import { isFull, record } from '../../record.ts';
import { filesOf } from '../damage.ts';

const ANOTHER = '3c1f5a52-0d6e-4f6b-8a57-61a5b1c0d2e3';
let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await session.driver.openExtension('options.html', '#collect', 'window');
});
afterAll(() => endQuietly(session));

const status = () => askFrom(options, 'collection-status', undefined);
const again = async (between: (profile: string) => void): Promise<void> => {
  await session.driver.killBrowser(between);
  options = await session.driver.openExtension('options.html', '#collect', 'window');
};
async function verdict(): Promise<string> {
  const page = await session.driver.open(situationOf(session.world, 'no credit').url);
  const state = await finalState(options, await page.tabId());
  await page.close();
  return state.state === 'verdict' ? (state.verdict.reason ?? state.verdict.status) : state.state;
}

test('with the index gone and all else kept, pages could not be checked and every article is fetched again', async () => {
  await openFile(options, 'articles.jsonl', demoArticleLines());
  // What collection remembers after it has fetched them all, the next round being due.
  const fetched = demoArticles.map(({ lang, id }) => [`${lang}:${id}`, Date.now()]);
  await options.evaluate(`(async () => {
    const { collection } = await chrome.storage.local.get('collection');
    await chrome.storage.local.set({ editions: ['en'], collection: { lists: [], queue: [], log: [], done: 0, of: 0, failures: 0, failure: '', notBefore: 0, ...collection, fetched: ${JSON.stringify(fetched)}, nextRound: Date.now() + 1e6 } });
  })()`);
  await again((profile) => {
    for (const file of filesOf(profile, browserName(), session.driver.origin, 'index')) rmSync(file);
  });
  expect((await status()).articles).toBe(0);
  expect(await verdict()).toBe('index-empty');
  await options.click('#collect-now');
  const english = demoArticles.filter(({ lang }) => lang === 'en').length;
  const waiting = await until('the articles to wait', async () => {
    const { activity } = await status();
    return activity.doing === 'collecting' && activity.of > 0 ? activity.of : undefined;
  });
  record({
    family: 'storage',
    key: 'one_side_gone.refetched',
    value: waiting,
    unit: 'articles',
    goal: { exactly: english },
  });
  expect(waiting).toBe(english);
  await options.click('#collect');
});

test.skipIf(!isFull || browserName() === 'chromium')(
  'under another address in Firefox it begins anew, and what was saved as files comes back (long run; Chromium keeps one address)',
  async () => {
    const before = session.driver.origin;
    await again((profile) => {
      const file = join(profile, 'user.js');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(new URL(before).host, ANOTHER));
    });
    expect(session.driver.origin).toBe(`moz-extension://${ANOTHER}`);
    await options.click('#collect');
    expect((await status()).articles).toBe(0);
    expect(await verdict()).toBe('index-empty');
    await openFile(options, 'articles.jsonl', demoArticleLines());
    const found = await verdict();
    record({
      family: 'storage',
      key: 'another_address.lost_for_good',
      value: found === 'not-met' ? 0 : 1,
      unit: 'verdicts',
      goal: { exactly: 0 },
    });
    expect(found).toBe('not-met');
  },
);
