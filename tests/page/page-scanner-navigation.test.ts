import { afterEach, expect, test } from 'vitest';
import { element } from './shown-page.ts';
import { scannerWorld } from './scanner-world.ts';
import { bridgeStory, paragraphsIn } from './themes/story.ts';

let world: ReturnType<typeof scannerWorld> | undefined;
afterEach(() => world?.end());
const started = (html?: string) => (world = scannerWorld(html));

test('a navigation inside the document is scanned when the page has settled', async () => {
  const { start, sent, navigate, pass } = started();
  start();
  await pass(100);
  navigate();
  await pass(200);
  expect(sent()).toEqual(['scan-report']);
  await pass(300);
  expect(sent()).toEqual(['scan-report', 'scan-report']);
});

test('a page that changes no more is not reported a third time', async () => {
  const { start, sent, navigate, pass } = started();
  start();
  await pass(100);
  navigate();
  await pass(60_000);
  expect(sent()).toEqual(['scan-report', 'scan-report']);
});

test('a page that builds itself slowly is read once more', async () => {
  const { start, sent, navigate, pass } = started();
  start();
  await pass(100);
  navigate();
  await pass(1000);
  element('body').insertAdjacentHTML('beforeend', paragraphsIn(bridgeStory));
  await pass(5000);
  expect(sent()).toEqual(['scan-report', 'scan-report', 'scan-report']);
});

test('going to a part of the same page is no navigation', async () => {
  const { start, sent, navigate, pass } = started();
  start();
  await pass(100);
  navigate('#comments');
  await pass(60_000);
  expect(sent()).toEqual(['scan-report']);
});

test('after a navigation to a text that is too short the background is told', async () => {
  const { start, sent, navigate, pass } = started();
  start();
  await pass(100);
  navigate();
  element('body').innerHTML = '<p>Moved to the archive.</p>';
  await pass(60_000);
  expect(sent()).toEqual(['scan-report', 'too-little-text']);
});

test('a page that navigates all the time is read six times at once, then every ten seconds', async () => {
  const { start, sent, navigate, pass } = started();
  start();
  await pass(100);
  for (let i = 0; i < 400; i++) {
    navigate();
    await pass(500);
  }
  expect(sent().length).toBeGreaterThan(6);
  expect(sent().length).toBeLessThanOrEqual(6 + 20);
});

test('a navigation while a page is hidden is read when it is shown, once', async () => {
  const { start, sent, navigate, hide, show, pass } = started();
  start();
  await pass(100);
  hide();
  navigate();
  await pass(60_000);
  expect(sent()).toHaveLength(1);
  show();
  await pass(10_000);
  expect(sent()).toHaveLength(2);
});

test('where the browser tells no navigations the first scan still works', async () => {
  const { start, sent, pass } = started();
  Reflect.set(globalThis, 'navigation', undefined);
  start();
  await pass(100);
  expect(sent()).toEqual(['scan-report']);
});

test('a script whose extension is gone stays silent', async () => {
  const { start, sent, die, navigate, comeBack, hide, show, pass } = started();
  const scanner = start();
  await pass(100);
  die();
  expect(scanner.alive).toBe(false);
  navigate();
  comeBack(true);
  hide();
  show();
  await pass(60_000);
  expect(sent()).toEqual(['scan-report']);
});

test('an extension that goes before the page is shown hears nothing of it', async () => {
  const { start, sent, die, hide, show, pass } = started();
  hide();
  const scanner = start();
  die();
  show();
  await pass(60_000);
  expect(sent()).toEqual([]);
  expect(scanner.alive).toBe(false);
});

test('a script whose runtime has vanished altogether is dead, not broken', async () => {
  const { start, pass } = started();
  const scanner = start();
  expect(scanner.alive).toBe(true);
  Reflect.deleteProperty(chrome, 'runtime');
  expect(scanner.alive).toBe(false);
  await pass(100);
  expect(await scanner.answer()).toEqual({ state: 'reported' });
});

test('a worker that dies while it is told breaks nothing', async () => {
  const { start, sendMessage, pass } = started();
  sendMessage.mockRejectedValueOnce(new Error('the message port closed'));
  const scanner = start();
  await pass(2000);
  expect(await scanner.answer()).toEqual({ state: 'reported' });
});
