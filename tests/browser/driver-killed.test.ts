import { afterAll, beforeAll, expect, test } from 'vitest';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';

let session: Session;
const page = 'https://driver.example/page';
const openOptions = () => session.driver.openExtension('options.html', 'main', 'window');

beforeAll(async () => {
  session = await startSession();
  session.world.put(page, { type: 'text/html', body: '<!doctype html><title>Page</title><p>Page</p>' });
});
afterAll(() => endQuietly(session));

test('the heap of the background is told in Chromium while it runs, and never in Firefox', async () => {
  const options = await openOptions();
  await askFrom(options, 'collection-status', undefined);
  const heap = await session.driver.backgroundHeap();
  if (session.driver.name === 'firefox') expect(heap).toBeUndefined();
  else {
    expect(heap).toBeGreaterThan(100_000);
    expect(heap).toBeLessThan(50_000_000);
  }
  await options.close();
});

test('a killed browser starts again on its profile: pages have gone, what the extension stored is there', async () => {
  const options = await openOptions();
  await options.evaluate('chrome.storage.local.set({ editions: ["pl"] })');
  await options.evaluate('chrome.storage.session.set({ kept: true })');
  const before = await session.driver.open(page);
  await session.driver.killBrowser();
  await expect(before.evaluate('1')).rejects.toThrow();

  const again = await openOptions();
  expect(
    await again.evaluate(
      'Promise.all([chrome.storage.local.get("editions"), chrome.storage.session.get("kept")])',
    ),
  ).toEqual([{ editions: ['pl'] }, {}]);
  const after = await session.driver.open(page);
  expect(await after.evaluate('document.title')).toBe('Page');
});
