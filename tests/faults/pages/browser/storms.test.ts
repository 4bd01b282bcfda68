import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { isFull, record } from '../../record.ts';
import { attackedArticles } from '../attack-articles.ts';
import { stormPage, storms } from '../storm-pages.ts';

const host = 'https://stormy.example';
/** How long storms are watched, in milliseconds. */
const WATCHED = isFull ? 60_000 : 9000;
/** Six a minute, and before that six at once. */
const MOST_READINGS = 12;
const TABS = isFull ? 200 : 20;
/** A browser goes on reading its own timers at a tab that it restores; so long may the newest take to be judged. */
const ANSWER = 2000;

let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));

interface Reading {
  status: string;
  at: number;
}

/** Opens addresses in windows of their own, all of them shown, and gives the numbers of their tabs. */
const opened = (urls: readonly string[]): Promise<number[]> =>
  options.evaluate(
    `Promise.all(${JSON.stringify(urls)}.map((url) => chrome.windows.create({ url }).then(({ tabs }) => tabs[0].id)))`,
  );

/** Every verdict that comes on a tab from now on, in a list of that extension page. */
const watch = (): Promise<unknown> =>
  options.evaluate(`void (() => {
    const readings = {};
    window.readings = readings;
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue = [] }] of Object.entries(changes))
        for (const [, { state, verdict }] of newValue)
          if (state === 'verdict' && !(readings[key] ??= []).some(({ at }) => at === verdict.checkedAt))
            readings[key].push({ status: verdict.status, at: verdict.checkedAt });
    });
  })()`);

const readingsOf = (tabId: number): Promise<Reading[]> => options.evaluate(`readings['tab:${tabId}'] ?? []`);

test(
  'pages that never rest are read now and then, and judged as they are in the end',
  { timeout: 180_000 },
  async () => {
    await watch();
    for (const [i, storm] of storms.entries())
      session.world.put(`${host}/${i}`, { type: 'text/html', body: stormPage(storm) });
    const tabs = await opened(storms.map((_, i) => `${host}/${i}`));
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    const wrong: string[] = [];
    let most = 0;
    for (const [i, { name, expected }] of storms.entries()) {
      const tabId = tabs[i] ?? -1;
      // What changed last may still be read.
      const readings = await until(`${name}: ${expected}`, async () => {
        const all = await readingsOf(tabId);
        return all.at(-1)?.status === expected ? all : undefined;
      }).catch(() => readingsOf(tabId));
      if (readings.at(-1)?.status !== expected) wrong.push(`${name}: ${JSON.stringify(readings)}`);
      const first = readings[0]?.at ?? 0;
      const inMinute = readings.filter(({ at }) => at - first < WATCHED).length;
      most = Math.max(most, inMinute);
      const key = `storms.${name.replaceAll(/[^\w]+/gu, '-')}.readings`;
      record({ family: 'pages', key, value: inMinute, unit: `in ${WATCHED / 1000} s` });
    }
    await options.evaluate(`Promise.all(${JSON.stringify(tabs)}.map((id) => chrome.tabs.remove(id)))`);
    record({
      family: 'pages',
      key: 'storms.wrong',
      value: wrong.length,
      unit: 'pages',
      goal: { exactly: 0 },
    });
    record({
      family: 'pages',
      key: 'storms.most-readings',
      value: most,
      unit: `in ${WATCHED / 1000} s`,
      goal: { atMost: MOST_READINGS },
      note: 'six at once, then one in ten seconds',
    });
    expect(wrong).toEqual([]);
    expect(most).toBeLessThanOrEqual(MOST_READINGS);
  },
);

test(
  `of ${TABS} tabs at once the one that is shown is read, and every other when it is`,
  { timeout: 600_000 },
  async () => {
    await watch();
    for (let i = 0; i < TABS; i++)
      session.world.put(`${host}/tab/${i}`, {
        type: 'text/html',
        body: `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,"><article>${attackedArticles.copy.html}</article>`,
      });
    const started = Date.now();
    const tabs = await options.evaluate<number[]>(
      `(async () => { const all = []; for (let i = 0; i < ${TABS}; i++) all.push(chrome.tabs.create({ url: '${host}/tab/' + i, active: i === ${TABS - 1} })); return (await Promise.all(all)).map(({ id }) => id); })()`,
    );
    const newest = tabs.at(-1) ?? -1;
    const judged = async (tabId: number): Promise<true> =>
      untilTrue('a verdict', async () => (await readingsOf(tabId)).at(-1)?.status === 'not-met', 60_000);
    await judged(newest);
    const answered = ((await readingsOf(newest))[0]?.at ?? Infinity) - started;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const hidden = tabs.slice(0, -1);
    const unseen = await options.evaluate<number[]>(
      `Promise.all(${JSON.stringify(hidden)}.map((tabId) => chrome.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: () => document.visibilityState }).then(([{ result }]) => (result === 'hidden' ? [tabId] : [])))).then((all) => all.flat())`,
    );
    const early = (await Promise.all(unseen.map(readingsOf))).filter((all) => all.length > 0).length;
    for (const tabId of isFull ? hidden : hidden.slice(0, 4)) {
      await options.evaluate(`chrome.tabs.update(${tabId}, { active: true })`);
      await judged(tabId);
    }
    await options.evaluate(`chrome.tabs.remove(${JSON.stringify(tabs)})`);
    record({ family: 'pages', key: 'tabs.at-once', value: TABS, unit: 'tabs' });
    record({
      family: 'pages',
      key: 'tabs.hidden',
      value: unseen.length,
      unit: 'tabs',
      note: 'as the browser says: a driven Chromium may call all of them visible, and all are then read at once',
    });
    record({
      family: 'pages',
      key: 'tabs.newest.answer',
      value: answered,
      unit: 'ms',
      note: `from the order to open all of them; the project’s goal for one page is ${ANSWER} ms`,
    });
    record({
      family: 'pages',
      key: 'tabs.read-while-hidden',
      value: early,
      unit: 'tabs',
      goal: { exactly: 0 },
    });
    expect(early).toBe(0);
  },
);
