import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clipboard, type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import type { CitationFormat } from '../../utils/citation/choice.ts';
import { violations } from './axe.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english, openPopup, situationOf, titleBecomes, toolbarOf } from './seen-outside.ts';

const editor = 'https://editor.example/new';
const berries = demoArticle(4180027);
const url = articleUrl(berries);
const credit = 'This is reported by';
let session: Session;
let options: Page;
let page: Page;
let popup: Page;
let fields: Page;

beforeAll(async () => {
  session = await startSession();
  session.world.put(editor, {
    type: 'text/html',
    body: '<!doctype html><title>Editor</title><div contenteditable style="min-height:9em"></div><textarea rows="9" cols="60"></textarea>',
  });
  options = await withDemoArticles(session.driver);
  page = await session.driver.open(situationOf(session.world, 'no credit').url);
  popup = await openPopup(session.driver, await page.tabId(), 'verdict');
  fields = await session.driver.open(editor);
});
afterAll(() => endQuietly(session));

/** Chooses a format, presses "copy" in the popup and reads the clipboard. */
async function copiedAs(format: CitationFormat | `house:${string}`): Promise<Clipboard> {
  await options.evaluate(
    `Promise.all([chrome.storage.local.set({ citationFormat: ${JSON.stringify(format)} }), navigator.clipboard.writeText('before')])`,
  );
  await popup.front();
  await popup.click('[data-action=copy]');
  await appears(popup, 'main .said:not(:empty)');
  let clip: Clipboard = { html: '', plain: 'before' };
  await untilTrue('the citation', async () => {
    clip = await popup.clipboard();
    return clip.plain !== 'before';
  });
  return clip;
}

/** Pastes into both kinds of fields; the words are compared without regard to how lines are parted. */
async function pasted(): Promise<{ rich: string; links: string[]; plain: string }> {
  await fields.goto(editor);
  await fields.paste('div');
  await fields.paste('textarea');
  await untilTrue('what was pasted', () =>
    fields.evaluate<boolean>(
      'document.querySelector("div").textContent !== "" && document.querySelector("textarea").value !== ""',
    ),
  );
  return fields.evaluate(`({
    rich: document.querySelector('div').innerText,
    links: [...document.querySelectorAll('div a')].map((a) => a.getAttribute('href')),
    plain: document.querySelector('textarea').value,
  })`);
}
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const { title } = berries;
const cases: [CitationFormat, { plain: string; html?: string; rich?: string }][] = [
  [
    'rich',
    { plain: `${title}. ${credit} Ukrinform (${url}).`, html: `${credit} <a href="${url}">Ukrinform</a>.` },
  ],
  ['plain', { plain: `${title}. ${credit} Ukrinform (${url}).` }],
  ['markdown', { plain: `${title}. ${credit} [Ukrinform](${url}).` }],
  [
    'telegram',
    {
      plain: `${title}\\. ${credit} [Ukrinform](${url})\\.`,
      html: `${title}. ${credit} <a href="${url}">Ukrinform</a>.`,
    },
  ],
  ['bbcode', { plain: `${title}. ${credit} [url=${url}]Ukrinform[/url].` }],
  ['wiki', { plain: `${title}. ${credit} [${url} Ukrinform].` }],
];

describe.each(cases)('%s', (format, { plain, html }) => {
  test('is copied from the popup, and pasted into a rich and into a plain field', async () => {
    const clip = await copiedAs(format);
    expect(clip.plain).toBe(plain);
    if (html === undefined) expect(clip.html).toBe('');
    else expect(clip.html).toContain(html);
    const found = await pasted();
    expect(words(found.plain)).toBe(words(plain));
    expect(words(found.rich)).toBe(html === undefined ? words(plain) : `${title}. ${credit} Ukrinform.`);
    expect(found.links).toEqual(html === undefined ? [] : [url]);
  });
});

test('references are copied for the programs that read them', async () => {
  const [item] = JSON.parse((await copiedAs('csl-json')).plain) as Record<string, unknown>[];
  expect(item).toMatchObject({
    type: 'article-newspaper',
    title,
    URL: url,
    publisher: 'Ukrinform',
    language: 'en',
    issued: { 'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]] },
    accessed: { 'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]] },
  });
  const { plain } = await copiedAs('bibtex');
  expect(plain).toMatch(/^@article\{ukrinform-en-4180027,\n/u);
  expect(plain).toContain(`url = {${url}},`);
  expect(words((await pasted()).plain)).toBe(words(plain));
});

test('a wording of the newsroom is written in the options, shown as it will be, and copied', async () => {
  await options.front();
  await options.fill('#template-name', 'Our desk');
  await options.fill('#template-text', '{title} ({agency})');
  await appears(options, '#template-text[aria-invalid=true]');
  expect(await options.evaluate('document.querySelector("#template-fault").textContent')).toBe(
    english('citation_fault_noLink'),
  );
  await options.fill('#template-text', '{title} ({link}, {edition})');
  await appears(options, '#citation-templates .preview a');
  expect(await violations(options)).toEqual([]);
  await options.click('#template-save');
  await appears(options, '#citation-templates li bdi');
  const { html, plain } = await copiedAs('house:Our desk');
  expect(plain).toBe(`${title} (Ukrinform (${url}), ukrinform.net)`);
  expect(html).toContain(`<p>${title} (<a href="${url}">Ukrinform</a>, ukrinform.net)</p>`);
});

test('another format can be chosen in the popup, and is copied at once', async () => {
  await copiedAs('rich');
  await appears(popup, '[data-citation=format]');
  expect(await violations(popup)).toEqual([]);
  await popup.evaluate(`(() => {
    const choice = document.querySelector('[data-citation=format]');
    choice.value = 'wiki';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await untilTrue('the other format', async () => (await popup.clipboard()).plain.includes(`[${url} `));
});

const first = 'document.querySelectorAll("article p, main p, p")[1]';
const select = async (): Promise<string> => {
  await page.front();
  return page.evaluate<string>(
    `(() => { window.copies = 0; addEventListener('copy', () => { window.copies += 1; }); getSelection().selectAllChildren(${first}); return getSelection().toString(); })()`,
  );
};

const notices = new Set([english('copied'), english('citation_toArticle'), english('citation_nothing')]);

/** Has something copied from outside the extension's pages; gives what the clipboard holds then. */
async function copiedOutside(ask: (tabId: number) => Promise<void>, said: string): Promise<Clipboard> {
  const tabId = await page.tabId();
  // What was said before is over.
  await untilTrue(
    'the state on the button',
    async () => !notices.has((await toolbarOf(options, tabId)).title),
  );
  await options.evaluate(`navigator.clipboard.writeText('before')`);
  await page.front();
  await ask(tabId);
  await titleBecomes(options, tabId, said);
  const clip = await options.clipboard();
  // What a page does with copies never sees ours.
  expect(await page.evaluate('window.copies ?? 0')).toBe(0);
  return clip;
}

describe('outside the pages of the extension', () => {
  const byKeys = (tabId: number): Promise<void> => session.driver.command('copy-with-citation', tabId);

  test('the keys copy the selected words with the citation of the original', async () => {
    await options.evaluate(`chrome.storage.local.set({ citationFormat: 'rich' })`);
    const selected = words(await select());
    const { html, plain } = await copiedOutside(byKeys, english('copied'));
    expect(plain).toBe(`${selected} ${credit} Ukrinform (${url}).`);
    expect(html).toContain(`${credit} <a href="${url}">Ukrinform</a>.</p>`);
    expect(await page.evaluate('getSelection().toString()')).toContain(selected);
  });

  test('the menu copies the same, and without a selection the title', async () => {
    const selected = words(await select());
    const ofSelection = await copiedOutside(
      (tabId) =>
        session.driver.chooseInMenu({ menuItemId: 'citation-of-selection', selectionText: selected }, tabId),
      english('copied'),
    );
    expect(ofSelection.plain).toBe(`${selected} ${credit} Ukrinform (${url}).`);
    await page.evaluate('getSelection().removeAllRanges()');
    const ofPage = await copiedOutside(
      (tabId) => session.driver.chooseInMenu({ menuItemId: 'citation-of-page' }, tabId),
      english('copied'),
    );
    expect(ofPage.plain).toBe(`${title}. ${credit} Ukrinform (${url}).`);
  });

  test('a link to the exact words is made in the original only, and elsewhere it is said that there is none', async () => {
    await options.evaluate(`chrome.storage.local.set({ citationLink: 'exact-words' })`);
    await select();
    const derived = await copiedOutside(byKeys, english('citation_toArticle'));
    expect(derived.plain).toContain(`(${url})`);
    await page.goto(url);
    await page.evaluate('getSelection().selectAllChildren(document.querySelector(".newsText p"))');
    const original = await copiedOutside(byKeys, english('copied'));
    expect(original.plain).toMatch(/\(https:\/\/www\.ukrinform\.net\/[^ ]*4180027[^ ]*#:~:text=[^ )]+\)\.$/u);
    expect(original.html).toContain(`href="${url}#:~:text=`);
  });

  test('the title of an article of the agency is its own, and a page of which nothing is known has nothing to cite', async () => {
    await page.evaluate('getSelection().removeAllRanges()');
    const whole = await copiedOutside(byKeys, english('copied'));
    expect(whole.plain).toBe(`${title}. ${credit} Ukrinform (${url}).`);
    await page.goto(situationOf(session.world, 'unrelated').url);
    const nothing = await copiedOutside(byKeys, english('citation_nothing'));
    expect(nothing.plain).toBe('before');
  });
});
