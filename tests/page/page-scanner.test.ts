import { afterEach, expect, test } from 'vitest';
import { element } from './shown-page.ts';
import { scannerWorld } from './scanner-world.ts';

let world: ReturnType<typeof scannerWorld> | undefined;
afterEach(() => world?.end());
const started = (html?: string) => (world = scannerWorld(html));

test('a page that is shown is scanned once and reported once', async () => {
  const { start, sent, pass } = started();
  const scanner = start();
  await pass(10_000);
  expect(sent()).toEqual(['scan-report']);
  expect(await scanner.answer()).toEqual({ state: 'reported' });
});

test('a page with too little text sends nothing and answers with its words', async () => {
  const { start, sent, pass } = started('<p>Moved to the archive.</p>');
  const scanner = start();
  await pass(10_000);
  expect(sent()).toEqual([]);
  expect(await scanner.answer()).toEqual({ state: 'too-little-text', words: 4 });
});

test('a hidden page waits until it is shown', async () => {
  const { start, sent, hide, show, pass } = started();
  hide();
  start();
  await pass(60_000);
  expect(sent()).toEqual([]);
  show();
  await pass(100);
  expect(sent()).toEqual(['scan-report']);
});

test('a prerendered page waits until it is activated', async () => {
  const { start, sent, prerender, activate, pass } = started();
  prerender();
  start();
  await pass(60_000);
  expect(sent()).toEqual([]);
  activate();
  await pass(100);
  expect(sent()).toEqual(['scan-report']);
});

test('a page prerendered for a background tab waits for both', async () => {
  const { start, sent, prerender, hide, activate, show, pass } = started();
  prerender();
  hide();
  start();
  activate();
  await pass(60_000);
  expect(sent()).toEqual([]);
  show();
  await pass(100);
  expect(sent()).toEqual(['scan-report']);
});

test('what was waited for is not waited for twice', async () => {
  const { start, sent, hide, show, pass } = started();
  hide();
  start();
  show();
  await pass(100);
  hide();
  show();
  await pass(10_000);
  expect(sent()).toEqual(['scan-report']);
});

test('a page that comes back from the cache says that it is shown, a freshly loaded one does not', async () => {
  const { start, sent, comeBack, pretendToComeBack, pass } = started();
  start();
  await pass(100);
  comeBack(false);
  pretendToComeBack();
  expect(sent()).toEqual(['scan-report']);
  comeBack(true);
  expect(sent()).toEqual(['scan-report', 'page-shown']);
});

test('asked again, it scans the page as it is now', async () => {
  const { start, sent, pass } = started('<p>Moved to the archive.</p>');
  const scanner = start();
  await pass(100);
  element('p').textContent = 'Reported by Ukrinform.';
  const again = scanner.again();
  await pass(100);
  await again;
  expect(sent()).toEqual(['scan-report']);
  expect(await scanner.answer()).toEqual({ state: 'reported' });
});
