import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { demoArticles } from '../../scripts/world/articles.ts';
import { defaults } from '../../utils/settings.ts';
import { violations } from './axe.ts';
import { openFile, withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, badgeBecomes, english, situationOf } from './seen-outside.ts';

let session: Session;
let options: Page;
let page: Page;

const articles = async (): Promise<number> =>
  (await askFrom(options, 'collection-status', undefined)).articles;
/** Catches what the page hands to the browser as a download, as base64. */
const caught = async (button: string): Promise<Buffer> => {
  await options.evaluate(`(() => {
    window.saved = undefined;
    URL.createObjectURL = (file) => { window.saved = file; return 'blob:caught'; };
    HTMLAnchorElement.prototype.click = () => undefined;
  })()`);
  await options.click(button);
  await untilTrue('the file', () => options.evaluate<boolean>('window.saved !== undefined'));
  const bytes = await options.evaluate<string>(`new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.readAsDataURL(window.saved);
  })`);
  return Buffer.from(bytes, 'base64');
};
const stored = (): Promise<Record<string, unknown>> =>
  options.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  page = await session.driver.open(situationOf(session.world, 'no credit').url);
  await badgeBecomes(options, await page.tabId(), '!');
});
afterAll(() => endQuietly(session));

let articlesFile: Buffer;
let settingsFile: Buffer;

test('what is held is shown by month and as a table, with the storage it takes', async () => {
  await appears(options, '.month-row svg rect.some');
  const cells = await options.evaluate<string[]>(
    `[...document.querySelectorAll('.months tbody tr td:last-child')].map((cell) => cell.textContent)`,
  );
  expect(cells).toEqual([String(demoArticles.length)]);
  await appears(options, '#storage-use li');
  expect(await options.evaluate('document.querySelector("#budget").textContent')).toContain(
    'www.ukrinform.ua',
  );
  expect(await violations(options)).toEqual([]);
});

test('articles, and settings with lists, are saved as files', async () => {
  articlesFile = await caught('#export-articles');
  expect([...articlesFile.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  await appears(options, '#export-result[data-state=done]');
  expect(await options.evaluate('document.querySelector("#export-result").textContent')).toBe(
    english('export_done', String(demoArticles.length)),
  );
  await options.click('input[value=on-click]');
  await options.fill('form input', 'off.example');
  await options.click('form button');
  await appears(options, '.hosts li');
  settingsFile = await caught('#settings-save');
  expect(JSON.parse(settingsFile.toString())).toMatchObject({ mode: 'on-click', offHosts: ['off.example'] });
});

test('everything is deleted after a question, with the background killed in between', async () => {
  await options.click('#erase-everything');
  await appears(options, '#everything[data-state=asking]');
  expect(await options.evaluate('document.activeElement.id')).toBe('everything-no');
  expect(await violations(options)).toEqual([]);
  await options.click('#everything-yes');
  await session.driver.killBackground();
  await appears(options, '#everything[data-state=done]');
  expect(await articles()).toBe(0);
  // What is noted anew: how collecting stands, and that the settings, which are the first ones again, have a copy.
  const anew = ['collection', 'settingsCopied'];
  expect(Object.keys(await stored()).filter((name) => !anew.includes(name))).toEqual([]);
  expect(await stored()).toMatchObject({ collection: { queue: [], fetched: [], failures: 0 } });
  await appears(options, 'input[value=automatic]:checked');
  await appears(options, '#collect:checked');
  expect(await options.evaluate('document.querySelectorAll(".hosts li").length')).toBe(0);
  await badgeBecomes(options, await page.tabId(), '');
});

test('as after an installation pages are scanned by themselves, and compared with nothing', async () => {
  await options.click('#collect');
  await page.goto(situationOf(session.world, 'no credit').url);
  await badgeBecomes(options, await page.tabId(), '×');
  expect(await askFrom(options, 'tab-state', { tabId: await page.tabId() })).toMatchObject({
    verdict: { status: 'could-not-check', reason: 'index-empty' },
  });
});

test('opened again, the files give back the articles, the settings and the lists', async () => {
  const { sentence } = await openFile(options, 'articles.jsonl.gz', articlesFile);
  expect(sentence).toBe(english('import_done', String(demoArticles.length), '0'));
  expect(await articles()).toBe(demoArticles.length);
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-settings-'));
  writeFileSync(join(folder, 'settings.json'), settingsFile);
  await options.setFiles('#settings-file', [join(folder, 'settings.json')]);
  await untilTrue('the settings', async () => (await stored()).mode === 'on-click');
  rmSync(folder, { recursive: true });
  expect({ ...defaults(), ...(await stored()) }).toMatchObject({
    mode: 'on-click',
    offHosts: ['off.example'],
    collect: false,
  });
  await options.click('input[value=automatic]');
  // A page that is opened before the browser knows of it is not read by itself.
  await untilTrue('the scan', () =>
    options.evaluate(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`),
  );
  await page.goto(situationOf(session.world, 'no credit').url);
  await badgeBecomes(options, await page.tabId(), '!');
});
