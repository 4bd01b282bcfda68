import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english } from './seen-outside.ts';

let session: Session;
let options: Page;
let welcome: Page;

/** How many tabs show the first-run page. */
const shown = (): Promise<number> =>
  options.evaluate<number>(
    `chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then((contexts) =>
      contexts.filter(({ documentUrl }) => documentUrl === chrome.runtime.getURL('welcome.html')).length)`,
  );

beforeAll(async () => {
  session = await startSession({ bare: true });
  await session.driver.install();
  welcome = await session.driver.firstRun();
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
});
afterAll(() => endQuietly(session));

test('installed, the first-run page opens once', async () => {
  expect(await shown()).toBe(1);
  expect(
    await options.evaluate(`chrome.storage.local.get('welcomed').then(({ welcomed }) => welcomed)`),
  ).toBe(true);
});

test('it has no faults, and what is chosen there is stored', async () => {
  await appears(welcome, '#open-sample');
  expect(await violations(welcome)).toEqual([]);
  await welcome.click('input[value=on-click]');
  await welcome.click('input[value=de]');
  await untilTrue('the settings', async () => {
    const { mode, editions } = await options.evaluate<{ mode: string; editions: string[] }>(
      `chrome.storage.local.get(['mode', 'editions'])`,
    );
    return mode === 'on-click' && editions?.join() === 'de';
  });
  await welcome.close();
});

test('the sample shows a comparison that is marked as one, and nothing of it is held', async () => {
  const sample = await session.driver.openExtension('compare.html?sample', '[data-copy=sample]');
  await appears(sample, 'mark.changed-fact');
  const text = await sample.evaluate<string>('document.body.textContent');
  for (const words of [
    english('sample_title'),
    english('sample_hint'),
    english('sample_original'),
    english('sample_draft'),
  ])
    expect(text).toContain(words);
  expect(await violations(sample)).toEqual([]);
  expect(
    await options.evaluate(
      `chrome.runtime.sendMessage({ name: 'collection-status' }).then(({ answer }) => answer.articles)`,
    ),
  ).toBe(0);
});

test('updated, it does not open again', async () => {
  expect(await shown()).toBe(0);
  await session.driver.reloadExtension();
  options = await session.driver.openExtension('options.html', '#collect', 'window');
  await options.evaluate(`chrome.runtime.sendMessage({ name: 'collection-status' })`);
  expect(await shown()).toBe(0);
});
