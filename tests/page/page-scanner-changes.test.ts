import { afterEach, expect, test } from 'vitest';
import { element } from './shown-page.ts';
import { scannerWorld } from './scanner-world.ts';
import { bridgeStory, lampStory, paragraphsIn } from './themes/story.ts';

let world: ReturnType<typeof scannerWorld> | undefined;
afterEach(() => world?.end());

/** A page that was scanned once, and half a minute ago. */
async function settled(html?: string) {
  world = scannerWorld(html);
  const scanner = world.start();
  await world.pass(30_000);
  return { ...world, scanner, first: world.sent().length };
}
const append = (html: string): void => element('body').insertAdjacentHTML('beforeend', html);
const more = paragraphsIn(bridgeStory);
const link = '<a href="https://www.ukrinform.net/">Ukrinform</a>';

const once = ['scan-report', 'scan-report'];
const cases: [name: string, html: string | undefined, act: () => void, sent: string[]][] = [
  ['more text', undefined, () => append(more), once],
  ['a credit inserted by a script', undefined, () => append(`<p>${link}</p>`), once],
  ['text taken away', undefined, () => element('p').remove(), once],
  ['text that fills in later', '<p>Loading…</p>', () => append(more), ['scan-report']],
  ['a credit on a page with too little text', '<p>Loading…</p>', () => append(link), ['scan-report']],
  [
    'nearly all text taken away',
    undefined,
    () => (document.body.innerHTML = '<p>Gone.</p>'),
    ['scan-report', 'too-little-text'],
  ],
  [
    'the whole document made anew',
    undefined,
    () => document.documentElement.replaceChildren(bodyOf(more)),
    once,
  ],
  ['a few words', undefined, () => append('<p>Three more words</p>'), ['scan-report']],
  ['a clock', '<p>Loading…</p><i>12:00</i>', () => (element('i').textContent = '12:01'), []],
  ['classes and styles', undefined, () => element('p').setAttribute('class', 'wide'), ['scan-report']],
  ['scripts', undefined, () => append(`<script type="text/plain">${more}</script>`), ['scan-report']],
];
function bodyOf(html: string): HTMLElement {
  return Object.assign(document.createElement('body'), { innerHTML: html });
}

test.each(cases)('after the check comes: %s', async (_, html, act, expected) => {
  const { sent, pass } = await settled(html);
  act();
  await pass(60_000);
  expect(sent()).toEqual(expected);
});

test('a re-check waits until the page has been at rest', async () => {
  const { sent, pass } = await settled();
  append(more);
  await pass(600);
  append(paragraphsIn(lampStory));
  await pass(600);
  expect(sent()).toHaveLength(1);
  await pass(600);
  expect(sent()).toHaveLength(2);
});

test('text that is drawn anew and stays the same is read, and not reported', async () => {
  const { sent, pass, scanner } = await settled();
  const { body } = document;
  body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
  expect(scanner.moment.changed).toBe(true);
  await pass(10_000);
  expect(scanner.moment.changed).toBe(false);
  expect(sent()).toHaveLength(1);
});

test('while a page is hidden it is not read; shown, it is', async () => {
  const { sent, pass, hide, show } = await settled();
  hide();
  append(more);
  await pass(600_000);
  expect(sent()).toHaveLength(1);
  show();
  await pass(100);
  expect(sent()).toHaveLength(2);
});

/** Lets text come every second for so many minutes. */
async function grown(pass: (ms: number) => Promise<unknown>, minutes: number): Promise<void> {
  for (let second = 0; second < 60 * minutes; second++) {
    append(`<p>${lampStory.paragraphs[second % 5]} ${second}</p>`);
    await pass(1000);
    // What a page holds is no matter here, only that it changes.
    if (second % 30 === 29) document.body.innerHTML = paragraphsIn(lampStory);
  }
}

test('a page that grows without end is read a few times, ever more seldom; then it says that it has changed', async () => {
  const { sent, pass, scanner } = await settled();
  await grown(pass, 5);
  expect(sent()).toHaveLength(1 + 6);
  expect(scanner.moment.changed).toBe(true);
});

test('one on which something was found is read longer, and an asked check renews the budget', async () => {
  const { sent, pass, scanner, findSomething } = await settled();
  findSomething();
  await grown(pass, 10);
  expect(sent()).toHaveLength(1 + 8);
  const { pageVersion } = scanner.moment;
  const again = scanner.again();
  await pass(100);
  await again;
  expect(scanner.moment.changed).toBe(false);
  expect(scanner.moment.pageVersion).not.toBe(pageVersion);
  append(more);
  await pass(4000);
  expect(sent()).toHaveLength(1 + 8 + 2);
});

test('what somebody else saw is read and reported though no word is another', async () => {
  const { sent, pass, scanner } = await settled();
  scanner.touched();
  expect(scanner.moment.changed).toBe(true);
  await pass(4000);
  expect(sent()).toHaveLength(2);
  expect(scanner.moment.changed).toBe(false);
});

test('a report that was lost with a stopped worker is sent once more', async () => {
  const { sent, pass, sendMessage } = await settled();
  sendMessage.mockRejectedValueOnce(new Error('the message port closed'));
  append(more);
  await pass(10_000);
  expect(sent()).toEqual(['scan-report', 'scan-report', 'scan-report']);
});

test('a script whose extension is gone watches no more', async () => {
  const { sent, pass, die, scanner } = await settled();
  die();
  append(more);
  await pass(60_000);
  expect(sent()).toHaveLength(1);
  expect(scanner.moment.changed).toBe(true);
});

test('a message that a stopped worker took with it holds up no later scan', async () => {
  const { sent, pass, scanner, sendMessage } = await settled();
  sendMessage.mockImplementation(() => new Promise(() => undefined));
  const lost = scanner.again();
  await pass(3100);
  await lost;
  sendMessage.mockImplementation(async () => ({ ok: true }));
  const again = scanner.again();
  await pass(100);
  await again;
  expect(sent()).toHaveLength(3);
});
