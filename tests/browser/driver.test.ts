import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { browserName, type Session, startSession, strangersIn } from './driver-session.ts';

const field = 'https://driver.example/field';
const other = 'https://driver.example/other';
let session: Session;
const folder = mkdtempSync(join(tmpdir(), 'dzherelo-driver-'));
const profiles = (): string[] => readdirSync(folder).filter((name) => name.startsWith('dzherelo-'));

beforeAll(async () => {
  // The profile lies where this test alone looks.
  vi.stubEnv('TMPDIR', folder);
  session = await startSession();
  const html = '<!doctype html><title>Field</title><input type="text" value="old"><input type="file">';
  session.world.put(field, {
    type: 'text/html',
    body: `${html}<button onclick="this.textContent = 'pressed'">press</button>`,
  });
  session.world.put(other, { type: 'text/html', body: '<!doctype html><title>Other</title><p>Other</p>' });
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a page is opened under its real host name, over the local server', async () => {
  const page = await session.driver.open(field);
  expect(await page.evaluate('location.href')).toBe(field);
  expect(session.world.reached.some(({ host, path }) => host === 'driver.example' && path === '/field')).toBe(
    true,
  );
  await page.close();
});

test('clicking, filling and choosing a file reach the page', async () => {
  const file = join(folder, 'chosen.txt');
  writeFileSync(file, 'chosen');
  const page = await session.driver.open(field);
  await page.fill('input[type=text]', 'Новий рядок');
  await page.click('button');
  await page.setFiles('input[type=file]', [file]);
  expect(await page.evaluate('document.querySelector("input").value')).toBe('Новий рядок');
  expect(await page.evaluate('document.querySelector("button").textContent')).toBe('pressed');
  expect(await page.evaluate('document.querySelector("[type=file]").files[0].text()')).toBe('chosen');
  await page.close();
});

test('history leads back and forward', async () => {
  const page = await session.driver.open(field);
  const title = (wanted: string): Promise<true> =>
    until(wanted, async () => ((await page.evaluate('document.title')) === wanted ? true : undefined));
  await page.goto(other);
  await page.back();
  expect(await title('Field')).toBe(true);
  await page.forward();
  expect(await title('Other')).toBe(true);
  await page.close();
});

test('the number of a tab is the one that the extension knows', async () => {
  const page = await session.driver.open(other);
  const id = await page.tabId();
  const options = await session.driver.openExtension('options.html', 'main');
  expect(await options.evaluate(`chrome.tabs.get(${id}).then(({ url }) => url)`)).toBe(other);
  await options.close();
  await page.close();
});

test('both flavours of the clipboard can be read', async () => {
  const options = await session.driver.openExtension('options.html', '#collect-now');
  await options.evaluate(`document.querySelector('#collect-now').onclick = () =>
    navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob(['<a href="https://driver.example/">driver</a>'], { type: 'text/html' }),
      'text/plain': new Blob(['driver'], { type: 'text/plain' }),
    })]).then(() => { document.body.dataset.copied = 'yes'; })`);
  await options.click('#collect-now');
  await until('the copy', async () => (await options.evaluate('document.body.dataset.copied')) ?? undefined);
  const { html, plain } = await options.clipboard();
  expect(html).toContain('<a href="https://driver.example/">driver</a>');
  expect(plain).toBe('driver');
  await options.close();
});

test('a picture of a page is a PNG', async () => {
  const page = await session.driver.open(other);
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  await page.close();
});

test('the background answers again after it was ended, and after the extension was reloaded', async () => {
  const articles = async (): Promise<number> => {
    const options = await session.driver.openExtension('options.html', 'main');
    const status = await askFrom(options, 'collection-status', undefined);
    await options.close();
    return status.articles;
  };
  await session.driver.killBackground();
  expect(await articles()).toBeGreaterThanOrEqual(0);
  await session.driver.reloadExtension();
  expect(await until('an answer after the reload', articles)).toBeGreaterThanOrEqual(0);
});

test('nothing but the agency, the visited hosts and the browser’s own services was asked for', () => {
  expect(session.world.proxy.asked).toContain('driver.example');
  expect(strangersIn(session.world)).toEqual([]);
});

test('the temporary profile is there while the browser runs, and gone afterwards', async () => {
  expect(profiles()).toEqual([expect.stringContaining(browserName())]);
  await session.driver.close();
  expect(profiles()).toEqual([]);
});
