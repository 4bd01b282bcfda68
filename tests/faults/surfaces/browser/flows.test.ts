import { parseDocument } from 'htmlparser2';
import { textContent } from 'domutils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { articleUrl } from '../../../citation/made-paragraphs.ts';
import { openFile } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { appears, english, openAgain, openPopup, toolbarOf } from '../../../browser/seen-outside.ts';
import { isFull, record } from '../../record.ts';
import { written } from '../../../../utils/citation/written.ts';
import { naughtyStory, naughtyTitle } from '../naughty-story.ts';
import { deny, offered } from './denied-copying.ts';
import { strangeParts, watchPage } from './quiet-page.ts';

// One article and one page of such words go the whole way: file, storage, page, check, messages, views, clipboard.

const address = 'https://naughty.example/story?a="><img>#</a>';
const { words, line, page: body } = naughtyStory(isFull ? 2 : 24);
let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let popup: Page;

beforeAll(async () => {
  session = await startSession();
  session.world.put(new URL(address).href.split('#', 1)[0] ?? '', { type: 'text/html', body });
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  await watchPage(options);
  await options.click('#collect');
  const bad = ['<img src=x onerror=ran=1>', '{"id":"\u202e<b>"}', '[]'];
  const opened = await openFile(
    options,
    '\u202e"><img src=x onerror=ran=1>.jsonl',
    [line, ...bad].join('\n'),
  );
  expect(opened.lines).toHaveLength(bad.length);
  page = await session.driver.open(address);
  tabId = await page.tabId();
  popup = await openPopup(session.driver, tabId, 'verdict');
  await watchPage(popup);
});
// Whatever was asked of a host, or logged as an error, fails here.
afterAll(() => endQuietly(session));

/** The words of an element without white space, which pages and views fold. */
const solid = (text: string): string => text.toWellFormed().replace(/\s/gu, '');

test('the popup shows the title and the passages of the page as words', async () => {
  await appears(popup, '.passages');
  const title = await popup.evaluate<{ text: string; href: string }>(
    '(({ textContent, href }) => ({ text: textContent, href }))(document.querySelector(".original a"))',
  );
  expect(title.text.toWellFormed()).toBe(naughtyTitle.toWellFormed());
  expect(title.href).toBe(articleUrl);
  const excerpts = await popup.evaluate<string[]>(
    '[...document.querySelectorAll(".passages blockquote")].map(({ textContent }) => textContent)',
  );
  expect(excerpts.length).toBeGreaterThan(0);
  const all = solid(words.join(''));
  expect(excerpts.filter((text) => !all.includes(solid(text).slice(0, 200)))).toEqual([]);
  expect(await strangeParts(popup)).toEqual([]);
  expect(await strangeParts(options)).toEqual([]);
  record({ family: 'surfaces', key: 'flow', value: words.length, unit: 'strings' });
});

test('the toolbar says one of our own sentences, and no word of the page', async () => {
  const { title } = await toolbarOf(options, tabId);
  expect(title).toBe(await popup.evaluate('document.querySelector("h1").textContent'));
});

test('marks on the page are highlights: no element of it changes, and nothing of it runs', async () => {
  const before = await page.evaluate<string>('document.documentElement.outerHTML');
  await popup.click('[data-mark=passages]');
  await untilTrue('marks', () => page.evaluate<boolean>('CSS.highlights.size > 0'));
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  expect(await page.evaluate('"ran" in window')).toBe(false);
  await popup.click('[data-mark=passages]');
});

test('a report holds the words as JSON', async () => {
  await popup.click('.looks-wrong summary');
  await appears(popup, '.holds');
  const text = await popup.evaluate<string>('document.querySelector(".holds").value');
  expect(JSON.parse(text)).toMatchObject({
    report: 'dzherelo',
    verdict: { sources: [{ article: { key: 'en:4180900' } }] },
  });
  expect(text.toWellFormed()).toContain(JSON.stringify(naughtyTitle.toWellFormed()).slice(1, 40));
  expect(await strangeParts(popup)).toEqual([]);
});

test('both flavours of the copied citation say the same, with one link', async () => {
  await popup.click('[data-action=copy]');
  await untilTrue(english('copied'), async () =>
    (await popup.evaluate<string>('document.querySelector("main").innerText')).includes(english('copied')),
  );
  const { html, plain } = await popup.clipboard();
  const links = [...html.matchAll(/<a\b[^>]*?href="([^"]*)"/gu)].map(([, href]) => href);
  expect(links).toEqual([articleUrl]);
  expect(html).not.toMatch(/<(?:img|b|script|main|bdi)\b/iu);
  const told = textContent(parseDocument(html.replace(/<\/a>/gu, ` (${articleUrl})</a>`)));
  expect(solid(told)).toBe(solid(plain));
  expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
});

test('the comparison shows both texts whole, as words', async () => {
  const compare = await session.driver.openExtension(
    `compare.html?tab=${tabId}&source=0`,
    'main[data-original=read]',
    'window',
  );
  await watchPage(compare);
  const sides = await compare.evaluate<string[]>(`[...document.querySelectorAll('.side')].map((side) => {
    const text = side.querySelector('.text').cloneNode(true);
    for (const label of text.querySelectorAll('.label')) label.remove();
    return text.textContent;
  })`);
  const whole = sides.map((text) => words.filter((word) => !solid(text).includes(solid(word))));
  expect(whole.map((missing) => missing.slice(0, 5))).toEqual([[], []]);
  expect(await strangeParts(compare)).toEqual([]);
  expect(
    await compare.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
  ).toBe(true);
  await compare.close();
});

/** What is copied where no words of the page are selected. */
const citation = async (): Promise<string> => {
  const cited = {
    url: articleUrl,
    title: naughtyTitle.toWellFormed(),
    language: 'en',
    paragraphs: [],
  } as const;
  return (await written({ cited, choice: 'rich', templates: [], accessed: 0 })).plain;
};
const before = 'What was copied before.';

test('where the popup may not copy, the text is there and selected, and it is said why', async () => {
  await openAgain(popup, 'verdict');
  await deny(popup);
  await popup.click('[data-action=copy]');
  await untilTrue('the text', async () => (await offered(popup)) !== null);
  const { text = '', ready } = (await offered(popup)) ?? {};
  expect(ready).toBe(true);
  expect(text.toWellFormed()).toBe(await citation());
  expect(await popup.evaluate('document.activeElement.closest("label").textContent')).toContain(
    english('copyFailed'),
  );
});

test('a popup that is closed while it copies leaves what was copied before, or the whole of it', async () => {
  const rounds = isFull ? 60 : 4;
  let whole = 0;
  for (let round = 0; round < rounds; round++) {
    const closing = await openPopup(session.driver, tabId, 'verdict');
    await closing.evaluate(`navigator.clipboard.writeText(${JSON.stringify(before)})`);
    await closing.evaluate(
      `void (document.querySelector('[data-action=copy]').click(), setTimeout(() => location.replace('about:blank'), ${(round * 17) % 60}))`,
    );
    await untilTrue('the popup to go', () => closing.evaluate<boolean>(`location.href === 'about:blank'`));
    await closing.close();
    const { html, plain } = await page.clipboard();
    expect([before, await citation()]).toContain(plain.toWellFormed());
    if (plain !== before) {
      whole++;
      expect(html).toContain(`href="${articleUrl}"`);
    } else expect(html).not.toContain('href');
  }
  record({
    family: 'surfaces',
    key: 'clipboard.closed',
    value: rounds,
    unit: 'popups',
    note: `${whole} had copied`,
  });
});
