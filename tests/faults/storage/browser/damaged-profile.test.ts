import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../../scripts/demo/extension-page.ts';
import { finalState } from '../../../../scripts/demo/row.ts';
import { seeded } from '../../../../scripts/measure/made-articles.ts';
import { demoArticleLines } from '../../../../scripts/world/articles.ts';
import { openFile } from '../../../browser/demo-articles.ts';
import { browserName, type Session, startSession, strangersIn } from '../../../browser/driver-session.ts';
import { situationOf } from '../../../browser/seen-outside.ts';
import { isFull } from '../../record.ts';
import { type Damage, damage, DAMAGES, filesOf, type Kept } from '../damage.ts';
import { expectHeld, report, type Seen } from '../profiles.ts';

/** What the person has set: nothing may be asked for, and two more that have no part in it. */
const chosen = { collect: false, licensedHosts: ['kept.example'], citationFormat: 'plain' };
const short: readonly [Kept, Damage][] = [
  ['settings', 'some bytes'],
  ['index', 'cut'],
  ['settings', 'one bit'],
];
const rows: readonly [Kept, Damage][] = isFull
  ? Array.from({ length: 100 }, (_, seed) => [
      seed % 2 === 0 ? 'settings' : 'index',
      DAMAGES[Math.floor(seed / 2) % DAMAGES.length] ?? 'cut',
    ])
  : short;
let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await session.driver.openExtension('options.html', '#collect', 'window');
});
afterAll(() => session.close());

const opened = () => openFile(options, 'articles.jsonl', demoArticleLines());
const held = async (): Promise<number> => (await askFrom(options, 'collection-status', undefined)).articles;
const set = (values: object): Promise<boolean> =>
  options.evaluate(`chrome.storage.local.set(${JSON.stringify(values)}).then(() => true, () => false)`);

/** Whether the database opens. */
const opens = (): Promise<boolean> =>
  options.evaluate(`new Promise((resolve) => {
    const request = indexedDB.open('dzherelo');
    request.onsuccess = () => { request.result.close(); resolve(true); };
    request.onerror = () => resolve(false);
  })`);

/** Sees to it that all of it is stored, and copied. */
async function prepare(): Promise<void> {
  await set(chosen);
  if ((await held()) === 0) await opened();
  await until('the copy of the settings', () =>
    options.evaluate(`new Promise((resolve) => {
      const request = indexedDB.open('dzherelo');
      request.onerror = () => resolve(undefined);
      request.onsuccess = () => {
        const get = request.result.transaction('state').objectStore('state').get('settings');
        get.onsuccess = () => { request.result.close(); resolve(get.result?.citationFormat === 'plain' || undefined); };
      };
    })`),
  );
}

/** What a check says of a page that copies an article. */
async function checked(): Promise<Pick<Seen, 'status' | 'reason'>> {
  const page = await session.driver.open(situationOf(session.world, 'no credit').url);
  const state = await finalState(options, await page.tabId());
  await page.close();
  if (state.state !== 'verdict') return { status: state.state };
  const { status, reason } = state.verdict;
  return { status, ...(reason === undefined ? {} : { reason }) };
}

async function damaged(kept: Kept, how: Damage, seed: number): Promise<Omit<Seen, 'again'>> {
  const random = seeded(seed);
  await session.driver.killBrowser((profile) => {
    for (const file of filesOf(profile, browserName(), session.driver.origin, kept))
      damage(file, how, random);
  });
  const started = performance.now();
  options = await session.driver.openExtension('options.html', '#collect', 'window');
  const isChosen = await until('the settings', async () =>
    (await options.evaluate<boolean>(`document.querySelector('#collect').checked`)) ? undefined : true,
  ).catch(() => false);
  const verdict = await checked();
  const ms = performance.now() - started;
  return { kept, how, ...verdict, isChosen, isStoring: (await set({ probe: seed })) && (await opens()), ms };
}

/** A browser that refuses for ever is beyond mending from inside: the files are put away, as a reinstallation does. */
async function begunAnew(kept: Kept): Promise<void> {
  await session.driver.killBrowser((profile) => {
    for (const file of filesOf(profile, browserName(), session.driver.origin, kept)) rmSync(file);
  });
  options = await session.driver.openExtension('options.html', '#collect', 'window');
}

test(
  `${rows.length} damaged profiles: settings come back, what is lost is told, and nothing is said not to be there`,
  { timeout: rows.length * 60_000 },
  async () => {
    const seen: Seen[] = [];
    for (const [seed, [kept, how]] of rows.entries()) {
      await prepare();
      const after = await damaged(kept, how, seed + 1);
      if (!after.isStoring) await begunAnew(kept);
      if ((await held()) === 0) await opened();
      seen.push({ ...after, again: (await checked()).status });
      if (isFull) console.log(seed, seen.at(-1));
    }
    report(seen);
    for (const one of seen) expectHeld(one);
    expect(strangersIn(session.world)).toEqual([]);
  },
);
