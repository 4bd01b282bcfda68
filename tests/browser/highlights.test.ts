import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { demoArticle } from '../../scripts/world/articles.ts';
import type { MarkKind } from '../../utils/page-marks.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { recorder, seenByPage } from './recording-page.ts';
import { appears, badgeBecomes, english, openAgain, openPopup, situationOf } from './seen-outside.ts';

const berries = demoArticle(4180027);
const paragraphs = [berries.lead, ...berries.paragraphs];
const address = 'https://www.ukrinform.net/rubric-society/4180027-berries.html';
const story = 'https://marked.example/story';
let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let popup: Page;

beforeAll(async () => {
  session = await startSession();
  session.world.put(story, {
    type: 'text/html',
    // The words of a paragraph are split by markup, entities and line breaks; what nobody sees stands in between.
    body: `<!doctype html><html lang="en"><head><title>Story</title>${recorder}</head><body style="margin-top:150vh">
      <script>document.adoptedStyleSheets = [new CSSStyleSheet()]</script>
      <form><input name="contains"><input name="scrollIntoView"><input name="checkVisibility"><input name="parentElement"><article><h1>Story</h1>
      <p id="first">${berries.lead.replace(' ', '&nbsp;\n  <span>').replace(/ (?=\S+$)/u, '</span> <span hidden>unseen words</span>')}</p>
      ${berries.paragraphs.map((text, i) => `<p id="p${i}">${text}</p>`).join('')}
      <p>Source: <a id="credit" href="${address}"> Ukrinform <i>agency</i></a> and <a href="${address}" style="opacity:0">Ukrinform</a>.</p></article></form></body></html>`,
  });
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
  popup = await openPopup(session.driver, tabId);
});
afterAll(() => endQuietly(session));

beforeEach(async () => {
  await page.goto(story);
  await badgeBecomes(options, tabId, '!');
  await openAgain(popup, 'verdict');
  await appears(popup, '[data-mark=passages]');
});

/** What a page can see of marks: the words of each name in its registry. */
const registry = (): Promise<Record<string, string>> =>
  page.evaluate(`Object.fromEntries([...CSS.highlights].map(([name, ranges]) =>
    [name, [...ranges].map(String).join('|').replaceAll(/\\s+/gu, ' ')]))`);
/** The style sheets that the document has adopted, beside the page's own. */
const sheets = (): Promise<number> => page.evaluate('document.adoptedStyleSheets.length - 1');
const pressed = (kind: MarkKind): Promise<string> =>
  popup.evaluate(`document.querySelector('[data-mark=${kind}]').ariaPressed`);
const said = (): Promise<string> =>
  popup.evaluate(
    `[...document.querySelectorAll('.mark [role=status]')].map((line) => line.textContent).join('')`,
  );

/** Presses a button of the popup, and waits until it says so and what came of it is told. */
async function press(kind: MarkKind, becomes: 'true' | 'false' = 'true'): Promise<string> {
  await popup.click(`[data-mark=${kind}]`);
  await untilTrue(`${kind} to be pressed: ${becomes}`, async () => (await pressed(kind)) === becomes);
  return until('the result to be told', async () => (await said()) || undefined);
}

/** The words of all passages, as the page shows them. */
async function passageWords(): Promise<string> {
  const text = await askFrom(options, 'page-text', { tabId });
  const state = await askFrom(options, 'tab-state', { tabId });
  if (text.page !== 'shown' || state.state !== 'verdict') throw new Error('the page has no verdict');
  return (state.verdict.sources[0]?.passages ?? [])
    .map(({ page: [start, end] }) => text.text.slice(start, end))
    .join('')
    .replaceAll(/\s/gu, '');
}

test('exactly the passages are marked, seen and scrolled to, and nothing before that', async () => {
  expect([await registry(), await sheets(), await page.evaluate('scrollY')]).toEqual([{}, 0, 0]);
  expect(await press('passages')).toBe(english('marked_one', '1'));
  const { 'dzherelo-passages': marked = '', ...others } = await registry();
  expect(others).toEqual({});
  expect(marked).not.toContain('unseen');
  const words = await passageWords();
  expect(words.length).toBeGreaterThan(paragraphs.join('').length * 0.7);
  expect(marked.replaceAll(/[\s|]/gu, '')).toBe(words);
  await untilTrue('the page to be scrolled', () => page.evaluate<boolean>('scrollY > innerHeight / 2'));
  expect(
    await page.evaluate(
      `getComputedStyle(document.querySelector('#first'), '::highlight(dzherelo-passages)').textDecorationStyle`,
    ),
  ).toBe('solid');
});

test('the judged link and the first paragraph are marked, each with a line of its own', async () => {
  expect(await press('link')).toBe(english('marked_here'));
  await press('paragraph');
  expect(await registry()).toEqual({
    'dzherelo-link': 'Ukrinform|agency',
    'dzherelo-paragraph': berries.lead.replace(' ', ' |').replace(/ (?=\S+$)/u, '| |'),
  });
  const lines = await page.evaluate<string[]>(
    `['link', 'paragraph', 'passages'].map((kind) =>
      getComputedStyle(document.querySelector('#first'), '::highlight(dzherelo-' + kind + ')').textDecorationStyle)`,
  );
  expect(lines).toEqual(['double', 'dotted', 'solid']);
});

test('pressed again nothing is left, and but for the place the page is as it was before', async () => {
  const { place: _, events: heard, ...before } = await page.evaluate<Record<string, unknown>>(seenByPage);
  for (const kind of ['passages', 'paragraph', 'link'] as const) await press(kind);
  expect(Object.keys(await registry()).toSorted()).toEqual([
    'dzherelo-link',
    'dzherelo-paragraph',
    'dzherelo-passages',
  ]);
  expect(await sheets()).toBe(1);
  await press('passages', 'false');
  await press('paragraph', 'false');
  expect([Object.keys(await registry()), await sheets()]).toEqual([['dzherelo-link'], 1]);
  expect(await press('link', 'false')).toBe(english('marks_removed'));
  expect([await registry(), await sheets()]).toEqual([{}, 0]);
  const { place: _place, events, ...after } = await page.evaluate<Record<string, unknown>>(seenByPage);
  expect(after).toEqual(before);
  // The page is scrolled, as the reader asked; nothing else is heard.
  const scrolling = ['scroll', 'scrollend'];
  expect((events as string[]).filter((name) => !scrolling.includes(name))).toEqual(
    (heard as string[]).filter((name) => !scrolling.includes(name)),
  );
});

test('marks outlive the popup, which knows of them when it is opened again', async () => {
  await press('passages');
  await openAgain(popup, 'verdict');
  await untilTrue('the button to be pressed', async () => (await pressed('passages')) === 'true');
  expect(await pressed('link')).toBe('false');
  await press('passages', 'false');
  expect(await registry()).toEqual({});
});

test('words that change lose their marks, and are marked as they are once they are read again', async () => {
  await press('paragraph');
  await page.evaluate(`void (document.querySelector('#first span').firstChild.data += ' changed')`);
  await untilTrue('the mark to go', async () => Object.keys(await registry()).length === 0);
  expect(await sheets()).toBe(0);
  expect(await askFrom(options, 'page-marks', { tabId })).toEqual({
    page: 'shown',
    marks: { paragraph: { marked: 0, missed: 1 } },
  });
  await untilTrue('the popup to see it', async () => (await pressed('paragraph')) === 'false');
  await untilTrue('the new words to be marked', async () => {
    const answer = await askFrom(options, 'mark-page', { tabId, kind: 'paragraph' });
    return answer.page === 'shown' && answer.marks.paragraph?.marked === 1;
  });
  expect((await registry())['dzherelo-paragraph']).toMatch(/ changed\|/u);
});

test.each<[string, MarkKind, string]>([
  ['a link that leads elsewhere now', 'link', `document.querySelector('#credit').href += '?other'`],
  [
    'a paragraph that is not displayed now',
    'paragraph',
    `document.querySelector('#first').style.display = 'none'`,
  ],
  ['a paragraph that has gone', 'paragraph', `document.querySelector('#first').remove()`],
])('%s is not marked', async (_, kind, change) => {
  await page.evaluate(`void (${change})`);
  const answer = await askFrom(options, 'mark-page', { tabId, kind });
  // The page may be read again already; then there is nothing to go by.
  expect([{ page: 'shown', marks: { [kind]: { marked: 0, missed: 1 } } }, { page: 'gone' }]).toContainEqual(
    answer,
  );
  expect([await registry(), await sheets()]).toEqual([{}, 0]);
});

test('a background that was ended in between marks as well, and takes marks away', async () => {
  await session.driver.killBackground();
  await press('passages');
  expect(Object.keys(await registry())).toEqual(['dzherelo-passages']);
  await session.driver.killBackground();
  await press('passages', 'false');
  expect([await registry(), await sheets()]).toEqual([{}, 0]);
});

test('a page that was never read has nothing to mark', async () => {
  await page.goto(situationOf(session.world, 'unrelated').url);
  expect(await askFrom(options, 'mark-page', { tabId, kind: 'passages' })).toEqual({ page: 'gone' });
  expect(await askFrom(options, 'page-marks', { tabId })).toEqual({ page: 'gone' });
  expect(await registry()).toEqual({});
});
