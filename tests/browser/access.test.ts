import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { browserName, endQuietly, type Session, startSession } from './driver-session.ts';
import { english, openPopup, situationOf, toolbarOf } from './seen-outside.ts';

let session: Session;
let options: Page;

beforeAll(async () => {
  session = await startSession();
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  await options.click('#collect');
});
afterAll(() => endQuietly(session));

const own = { chromium: 'chrome://version/', firefox: 'about:support' };
const cases: [what: string, url: () => string][] = [
  ['a page of the browser itself', () => own[browserName()]],
  ['the store', () => situationOf(session.world, 'access denied').url],
];

test.each(cases)('%s gives “no access”, which is neither an error nor a verdict', async (_, url) => {
  const page = await session.driver.open(url());
  const tabId = await page.tabId();
  const popup = await openPopup(session.driver, tabId, 'no-access');
  expect(await popup.evaluate('document.querySelector("h1").textContent')).toBe(english('state_noAccess'));
  expect(await popup.evaluate('document.querySelector("p").textContent')).toBe(english('hint_noAccess'));
  expect(await popup.evaluate('document.querySelectorAll("[role=alert]").length')).toBe(0);
  expect((await toolbarOf(options, tabId)).text).toBe('');
  await popup.close();
  await page.close();
});

test('a page that does not finish loading is being checked; the extension does not fall silent over it', async () => {
  const slow = 'https://slow.example/story';
  session.world.put('https://slow.example/never.js', { type: 'text/javascript', body: '', stalled: true });
  session.world.put(slow, {
    type: 'text/html',
    body: '<!doctype html><title>Slow</title><p>Here it comes.</p><script src="/never.js"></script><p>Unread.</p>',
  });
  const page = await session.driver.open();
  const tabId = await page.tabId();
  await page.evaluate(`void setTimeout(() => { location.href = ${JSON.stringify(slow)}; })`);
  await untilTrue('the page to begin', async () => (await page.evaluate('location.href')) === slow);
  const popup = await openPopup(session.driver, tabId, 'checking');
  expect(await popup.evaluate('document.querySelector("h1").textContent')).toBe(english('state_checking'));
  await popup.close();
  await page.close();
});
