import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../../scripts/browsers/driver.ts';
import { browserName, endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { situationOf } from '../../../browser/seen-outside.ts';
import { questions } from '../../../questions.ts';
import { record } from '../../record.ts';

let session: Session;
let options: Page;
let tabId: number;

beforeAll(async () => {
  session = await startSession();
  options = await session.driver.openExtension('options.html', 'h1');
  const page = await session.driver.open(situationOf(session.world, 'unrelated').url);
  tabId = await page.tabId();
});
afterAll(() => endQuietly(session));

/** What comes of an expression where our scripts in pages run: all that a renderer that was taken over can do. */
const inRenderer = (expression: string): Promise<unknown> =>
  options.evaluate(`chrome.scripting.executeScript({
    target: { tabId: ${tabId} },
    func: async () => {
      try {
        return { done: await ${expression} };
      } catch (error) {
        return { refused: String(error.message ?? error) };
      }
    },
  }).then(([{ result }]) => result)`);

test('a renderer that was taken over may ask for nothing but a verdict', async () => {
  let allowed = 0;
  const asked = Object.entries(questions);
  for (const [name, ask] of asked) {
    const sent = JSON.stringify({ name, ...(ask === undefined ? {} : { ask }) });
    const came = (await inRenderer(`chrome.runtime.sendMessage(${sent})`)) as { done?: { ok?: boolean } };
    if (came.done?.ok === true) allowed++;
  }
  record({ family: 'pages', key: 'renderer.asked', value: asked.length, unit: 'messages' });
  record({
    family: 'pages',
    key: 'renderer.allowed',
    value: allowed,
    unit: 'messages',
    goal: { atMost: 5 },
    note: 'those that report on its own page',
  });
  expect(allowed).toBe(5);
});

// Firefox has no level of access for this storage: its scripts in pages may always read it.
test.skipIf(browserName() === 'firefox')(
  'nor may it read or change settings (Firefox knows no such limit)',
  async () => {
    const attempts = [
      'chrome.storage.local.get(null)',
      "chrome.storage.local.set({ mode: 'paused' })",
      'chrome.storage.local.clear()',
      'chrome.storage.session.get(null)',
    ];
    const came = [];
    for (const attempt of attempts) came.push(await inRenderer(attempt));
    expect(came).toEqual(attempts.map(() => ({ refused: expect.stringContaining('not allowed') as string })));
    record({
      family: 'pages',
      key: 'renderer.storage-reached',
      value: came.filter((one) => 'done' in Object(one)).length,
      unit: 'attempts',
      goal: { exactly: 0 },
    });
  },
);

test('what is kept for a session only is closed to it', async () => {
  expect(await inRenderer('chrome.storage.session.get(null)')).toHaveProperty('refused');
});
