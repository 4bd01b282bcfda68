import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { openFile, withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { isFull, record } from '../../record.ts';
import { attackedArticles, kinds } from '../attack-articles.ts';
import { isHonest, settledIn } from '../settled.ts';
import { floodOf } from '../size-flood.ts';
import { hugePage, hugePages } from '../size-pages.ts';

const host = 'huge.example';
const places = ['above', 'below'] as const;
const tried = hugePages.filter(({ onlyFull }) => isFull || onlyFull !== true);
/** How long a page is watched in which nothing of the extension runs, in milliseconds. */
const PAUSED = 1500;
/** Goals of the project, in milliseconds: for a first answer, and for any task of a page. */
const ANSWER = 2000;
const TASK = 50;

let session: Session;
let options: Page;
let flooded = '';

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, number, asked, kindAsked] = /^\/(\d+)\/(above|below)\/(\w+)$/u.exec(url) ?? [];
  const huge = tried[Number(number)];
  const place = places.find((known) => known === asked);
  const kind = kinds.find((known) => known === kindAsked);
  const known = huge !== undefined && place !== undefined && kind !== undefined;
  response.writeHead(known || url === '/flood' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(known ? hugePage(attackedArticles[kind].html, huge, place) : flooded);
}

beforeAll(async () => {
  session = await startSession();
  session.world.leave(host, answer);
  options = await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));

const setMode = async (mode: 'automatic' | 'paused'): Promise<void> => {
  await options.click(`input[value=${mode}]`);
  await untilTrue(`the mode ${mode}`, () =>
    options.evaluate<boolean>(
      `chrome.scripting.getRegisteredContentScripts().then((all) => (all.length > 0) === ${mode === 'automatic'})`,
    ),
  );
};

interface Seen {
  said: string;
  /** Milliseconds from the page being built to the answer. */
  answered: number;
  /** The longest task of the page since, in milliseconds. */
  longest: number;
}

/** Opens a page in a tab of its own and waits for what is said of it; the tab must be alive afterwards. */
async function seen(path: string, paused: boolean): Promise<Seen> {
  const url = `https://${host}${path}`;
  const page = await session.driver.open();
  const tabId = await page.tabId();
  const since = Date.now();
  await page.goto(url);
  const { said, at } = paused
    ? await new Promise<{ said: string; at: number }>((resolve) =>
        setTimeout(() => resolve({ said: 'paused', at: 0 }), PAUSED),
      )
    : await settledIn(options, tabId, url, since);
  const [builtAt, longest] = await page.evaluate<[number, number]>('[builtAt, longestGap()]');
  await page.close();
  return { said, answered: at - builtAt, longest };
}

test(
  'huge pages are judged, or said not to be checked; their tabs live',
  { timeout: 3_600_000 },
  async () => {
    const wrong: string[] = [];
    for (const [number, { name }] of tried.entries()) {
      // What stands above the article hides it from whoever stops early, what stands below does not.
      for (const place of isFull ? places : [places[number % 2] ?? 'above']) {
        const { said, answered, longest } = await seen(`/${number}/${place}/copy`, false);
        if (!isHonest(said, 'copy')) wrong.push(`${name} ${place}: ${said}`);
        const figure = { family: 'pages', unit: 'ms', note: `${place} the article: ${said}` } as const;
        const key = name.replaceAll(/[^\w]+/gu, '-');
        record({
          ...figure,
          key: `sizes.${key}.${place}.answer`,
          value: answered,
          note: `${figure.note}; the project’s goal is ${ANSWER} ms`,
        });
        record({ ...figure, key: `sizes.${key}.${place}.longest-task`, value: Math.round(longest) });
        if (!isFull) continue;
        const own = await seen(`/${number}/${place}/own`, false);
        if (!isHonest(own.said, 'own')) wrong.push(`${name} ${place}, own text: ${own.said}`);
      }
    }
    record({ family: 'pages', key: 'sizes.pages', value: tried.length, unit: 'pages' });
    record({ family: 'pages', key: 'sizes.wrong', value: wrong.length, unit: 'pages', goal: { exactly: 0 } });
    expect(wrong).toEqual([]);
  },
);

test.runIf(isFull)(
  'what the same pages do while the extension is paused',
  { timeout: 3_600_000 },
  async () => {
    await setMode('paused');
    for (const [number, { name }] of tried.entries()) {
      const { longest } = await seen(`/${number}/above/copy`, true);
      const key = name.replaceAll(/[^\w]+/gu, '-');
      const note = `without the extension; the project’s goal is ${TASK} ms`;
      record({
        family: 'pages',
        key: `sizes.${key}.paused.longest-task`,
        value: Math.round(longest),
        unit: 'ms',
        note,
      });
    }
    await setMode('automatic');
  },
);

test('a page of 10,000 sentences of 1,000 articles gets an answer, and little is remembered of it', async () => {
  const flood = floodOf(1000);
  await openFile(options, 'flood.jsonl', flood.lines);
  const url = `https://${host}/flood`;
  flooded = `<!doctype html><html lang="en"><title>Flood</title><link rel="icon" href="data:,"><article>${flood.page}</article>`;
  const page = await session.driver.open();
  const tabId = await page.tabId();
  const since = Date.now();
  await page.goto(url);
  const { said, at } = await settledIn(options, tabId, url, since);
  const bytes = await options.evaluate<number>(
    `chrome.storage.session.get('tab:${tabId}').then((held) => JSON.stringify(held).length)`,
  );
  await page.close();
  const figure = { family: 'pages', note: said } as const;
  record({
    ...figure,
    key: 'flood.sentences',
    value: flood.sentences,
    unit: 'sentences',
    goal: { atLeast: 10_000 },
  });
  record({ ...figure, key: 'flood.answer', value: at - since, unit: 'ms' });
  record({ ...figure, key: 'flood.remembered', value: bytes, unit: 'bytes', goal: { atMost: 64_000 } });
  expect(said).not.toBe('nothing-said');
  expect(said).not.toBe('none');
  expect(said).not.toBe('met');
  expect(bytes).toBeLessThanOrEqual(64_000);
});
