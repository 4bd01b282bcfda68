import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LookWatch } from '../../utils/page/look-watch.ts';
import { element, shownBody } from './shown-page.ts';

const agency = 'https://www.ukrinform.net/';
const page = `<article><p id="text">The lamp burns.</p><p id="credit"><a href="${agency}">Source</a></p></article>
  <details><p id="more">More.</p></details><i id="spinner">…</i>`;

/** A watch of an earlier test must not act in a later one. */
let life: { alive: boolean };
const otherwise = vi.fn();
let looks: number;

beforeEach(() => {
  vi.useFakeTimers();
  life = { alive: true };
  otherwise.mockReset();
  shownBody(page);
  looks = 0;
  const query = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    if (selector.includes('blockquote')) looks++;
    return query(selector);
  });
});
afterEach(() => {
  life.alive = false;
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'visibilityState');
});

function read(): LookWatch {
  const own = life;
  const watch = new LookWatch(document, () => own.alive, otherwise);
  watch.read();
  return watch;
}
const set = (selector: string, name: string, value: string): void =>
  element(selector).setAttribute(name, value);
const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

const cases: [name: string, act: () => void, times: number][] = [
  ['nothing happens', () => undefined, 0],
  ['the text is hidden', () => set('#text', 'style', 'display: none'), 1],
  ['what holds everything is hidden', () => set('article', 'style', 'display: none'), 1],
  ['the credit is made transparent', () => set('#credit', 'style', 'opacity: 0'), 1],
  ['the link is made invisible', () => set('#credit a', 'style', 'visibility: hidden'), 1],
  ['the link is closed to search engines', () => set('#credit a', 'rel', 'nofollow'), 1],
  ['a class changes nothing', () => set('article', 'class', 'wide'), 0],
  ['something else turns', () => set('#spinner', 'style', 'display: none'), 0],
  ['an attribute of no matter', () => set('#text', 'data-seen', '1'), 0],
];

test.each(cases)('told when %s', async (_, act, times) => {
  read();
  act();
  await pass(5000);
  expect(otherwise).toHaveBeenCalledTimes(times);
});

test('what is hidden and shown again before it is looked at is as it was', async () => {
  read();
  set('#text', 'style', 'display: none');
  await pass(100);
  set('#text', 'style', '');
  await pass(5000);
  expect(otherwise).not.toHaveBeenCalled();
});

test('a page that never rests is looked at ever more seldom', async () => {
  read();
  for (let i = 0; i < 600; i++) {
    set('#spinner', 'style', `opacity: ${i % 10}`);
    await pass(1000);
  }
  expect(looks).toBeGreaterThan(8);
  expect(looks).toBeLessThan(16);
  set('#text', 'style', 'display: none');
  await pass(130_000);
  expect(otherwise).toHaveBeenCalledTimes(1);
});

test('a page where nothing moves is looked at once, when it is read', async () => {
  read();
  await pass(600_000);
  expect(looks).toBe(1);
});

test('while hidden a page is not looked at; shown, it is', async () => {
  read();
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  set('#text', 'style', 'display: none');
  await pass(60_000);
  expect(looks).toBe(1);
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(otherwise).toHaveBeenCalledTimes(1);
});

test('told once, it watches no more until the page is read again', async () => {
  const watch = read();
  set('#text', 'style', 'display: none');
  await pass(5000);
  set('#credit', 'style', 'display: none');
  await pass(600_000);
  expect(otherwise).toHaveBeenCalledTimes(1);
  watch.read();
  set('#credit', 'style', '');
  await pass(5000);
  expect(otherwise).toHaveBeenCalledTimes(2);
});

test('when the extension is gone nothing is looked at', async () => {
  read();
  life.alive = false;
  set('#text', 'style', 'display: none');
  await pass(60_000);
  expect(otherwise).not.toHaveBeenCalled();
});
