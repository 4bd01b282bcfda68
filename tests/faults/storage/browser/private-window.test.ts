import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { demoArticle } from '../../../../scripts/world/articles.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { toolbarOf } from '../../../browser/seen-outside.ts';
import { record } from '../../record.ts';

const berries = demoArticle(4180027);
/** A word that stands in the address, the title and the text of one page and nowhere else, and one that is stored. */
const PRIVATE = 'zaporuka7413';
const STORED = 'vidkryta8526';
const address = `https://${PRIVATE}.example/${PRIVATE}`;
let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  session.world.put(address, {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><title>${PRIVATE}</title><link rel="icon" href="data:,"><article><h1>${PRIVATE}</h1><p>${[berries.lead, ...berries.paragraphs, PRIVATE].join('</p><p>')}</p></article>`,
  });
  await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));

/** All that the extension stores but what it keeps in memory, as one text. */
const stored = (): Promise<string> =>
  options.evaluate(`(async () => {
    const { collection, ...local } = await chrome.storage.local.get(null);
    const database = await new Promise((resolve) => { const request = indexedDB.open('dzherelo'); request.onsuccess = () => resolve(request.result); });
    const stores = await Promise.all([...database.objectStoreNames].map((name) => new Promise((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve([name, request.result.length, JSON.stringify(request.result)]);
    })));
    database.close();
    return JSON.stringify([local, stores, await caches.keys(), { ...localStorage }]);
  })()`);

const inSession = (): Promise<string> =>
  options.evaluate('chrome.storage.session.get(null).then(JSON.stringify)');

/** Files below a folder that hold a word, in either of the ways in which browsers write text. */
const holding = (folder: string, word: string): string[] =>
  globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    });

test('a page checked in a private window leaves nothing: not in what is stored, not in a file of the profile', async () => {
  options = await session.driver.openPrivate(address);
  const before = await stored();
  // A tab that is not there yet is null by the time it comes from the browser.
  const tab = await until(
    'the private tab',
    async () =>
      (await options.evaluate<{ id: number; incognito: boolean } | null>(
        `chrome.tabs.query({}).then((tabs) => tabs.map(({ id, url, incognito }) => ({ id, url, incognito })).find(({ url }) => url === '${address}') ?? null)`,
      )) ?? undefined,
  );
  expect(tab.incognito).toBe(true);
  // Reading again what may have been checked before the extension was loaded anew.
  await untilTrue(
    'the sign in the private window',
    async () => (await toolbarOf(options, tab.id)).text === '!',
  );
  expect(await inSession()).toContain(PRIVATE);
  await options.evaluate(`chrome.tabs.remove(${tab.id})`);
  await untilTrue('the tab to be forgotten', async () => !(await inSession()).includes(PRIVATE));
  expect(await stored()).toBe(before);

  // What is stored on purpose lies in a file at once, so that the search can find something.
  await options.evaluate(`chrome.storage.local.set({ witness: '${STORED}' })`);
  const found: Record<string, string[]> = {};
  await session.driver.killBrowser((profile) => {
    for (const word of [PRIVATE, STORED]) found[word] = holding(profile, word);
  });
  record({
    family: 'storage',
    key: 'private_window.files_with_its_words',
    value: found[PRIVATE]?.length ?? Number.NaN,
    unit: 'files',
    goal: { exactly: 0 },
    note: 'the same search finds a word that is stored on purpose',
  });
  expect(found[STORED]).not.toEqual([]);
  expect(found[PRIVATE]).toEqual([]);
});
