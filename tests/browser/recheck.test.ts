import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import { orchardReport } from '../../scripts/world/own-texts.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, badgeBecomes, english, openPopup, titleBecomes } from './seen-outside.ts';

const berries = demoArticle(4180027);
const copied = [berries.lead, ...berries.paragraphs.slice(1)];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const credit = `<a href="${articleUrl(berries)}">Ukrinform</a>`;
const host = 'https://changing.example';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let pages = 0;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));
beforeEach(async () => {
  page = await session.driver.open();
  tabId = await page.tabId();
});

/** Opens a page with an article in it, and a script of its own. */
async function open(article: string, script = ''): Promise<void> {
  const url = `${host}/${++pages}`;
  session.world.put(url, {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,"><style>.away { display: none }</style>
<article><h1>Story</h1>${article}</article><aside></aside><script>${script}</script>`,
  });
  await page.goto(url);
}
type Judged = Extract<TabState, { state: 'verdict' }>;
async function judged(): Promise<Judged> {
  const state = await finalState(options, tabId);
  if (state.state !== 'verdict') throw new Error(`no verdict, but ${state.state}`);
  return state;
}
/** Waits until the verdict is that of the page as it is. */
async function settled(): Promise<Judged> {
  await untilTrue('the verdict of the page as it is', async () => (await judged()).freshness === 'final');
  return judged();
}
const inPage = (code: string): Promise<unknown> => page.evaluate(`void (() => { ${code} })()`);
const add = (html: string): Promise<unknown> =>
  inPage(`document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`);
const late = (code: string): string => `setTimeout(() => { ${code} }, 1500);`;
const intoArticle = (html: string): string =>
  `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(html)});`;

test('an article that a script fills in late gets its sign', async () => {
  await open('<p>Loading…</p>', late(intoArticle(paragraphs(copied))));
  await badgeBecomes(options, tabId, '!');
});

test('a copy that is added to a page where nothing was found gets its sign', async () => {
  await open(paragraphs(orchardReport));
  await titleBecomes(options, tabId, english('status_none'));
  await add(paragraphs(copied));
  await badgeBecomes(options, tabId, '!');
  expect(await settled()).toMatchObject({ verdict: { status: 'not-met' } });
});

test('a credit that a script inserts late counts, and the verdict names another version of the page', async () => {
  await open(
    paragraphs(copied),
    `addEventListener('credit', () => { document.querySelector('p').insertAdjacentHTML('beforeend', ' ${credit}'); })`,
  );
  await badgeBecomes(options, tabId, '!');
  const before = await settled();
  await inPage(`dispatchEvent(new Event('credit'))`);
  await badgeBecomes(options, tabId, '✓');
  const after = await settled();
  expect(after.pageVersion).toMatch(/^[0-9a-f]{8}$/u);
  expect(after.pageVersion).not.toBe(before.pageVersion);
  expect(after.verdict.checkedAt).toBeGreaterThan(before.verdict.checkedAt);
});

test('a credit that a class hides, and a link that is turned away, count no more', async () => {
  const [first = '', ...rest] = copied;
  await open(`<p>${first} <span>${credit}</span></p>${paragraphs(rest)}`);
  await badgeBecomes(options, tabId, '✓');
  await inPage(`document.querySelector('span').className = 'away'`);
  await badgeBecomes(options, tabId, '!');
  await inPage(`document.querySelector('span').className = ''`);
  await badgeBecomes(options, tabId, '✓');
  await inPage(`document.querySelector('span a').href = 'https://elsewhere.example/'`);
  await badgeBecomes(options, tabId, '!');
});

test('text that is taken away takes the sign with it, though nobody opens the popup', async () => {
  await open(paragraphs(copied));
  await badgeBecomes(options, tabId, '!');
  await inPage(`document.querySelector('article').innerHTML = '<p>The page has moved.</p>'`);
  await badgeBecomes(options, tabId, '');
  expect(await finalState(options, tabId)).toMatchObject({ state: 'too-little-text' });
});

test('an article swapped for a short notice under another address takes the sign with it', async () => {
  await open(paragraphs(copied));
  await badgeBecomes(options, tabId, '!');
  await inPage(
    `history.pushState(null, '', '/notice'); document.querySelector('article').innerHTML = '<p>The page has moved.</p>'`,
  );
  await badgeBecomes(options, tabId, '');
  await titleBecomes(options, tabId, english('state_tooLittle'));
});

const noise: [name: string, script: string][] = [
  [
    'a clock',
    `setInterval(() => { document.querySelector('aside').textContent = new Date().toISOString(); }, 20);`,
  ],
  ['classes that turn', `setInterval(() => { document.body.classList.toggle('wide'); }, 20);`],
  [
    'styles that move',
    `let i = 0; setInterval(() => { document.querySelector('aside').style.left = i++ + 'px'; }, 5);`,
  ],
  [
    'scripts that come and go',
    `setInterval(() => { const s = document.createElement('script'); s.textContent = 'var x = "${'word '.repeat(50)}"'; document.head.append(s); s.remove(); }, 50);`,
  ],
];

/** All at once, and in a full run each alone. */
const everything: (typeof noise)[number] = [
  'a clock, classes, styles and scripts',
  noise.map(([, script]) => `{ ${script} }`).join(' '),
];
const noises = process.env.DZHERELO_FULL === '1' ? [...noise, everything] : [everything];

test.each(noises)('%s: the page is checked once, and its verdict stands', async (_, script) => {
  await open(paragraphs(copied), script);
  await badgeBecomes(options, tabId, '!');
  const before = await settled();
  await new Promise((resolve) => setTimeout(resolve, 6000));
  expect(await judged()).toEqual(before);
});

test('a page that changes in a loop stays usable, is read a few times, and its verdict says that it is of an older version', async () => {
  await open(
    paragraphs(copied),
    `let frames = 0; const aside = document.querySelector('aside');
    setInterval(() => { frames++; for (let i = 0; i < 200; i++) aside.textContent = 'word ' + Math.random() + ' and another'.repeat(40); }, 20);
    window.framesSoFar = () => frames;`,
  );
  await badgeBecomes(options, tabId, '!');
  const times = new Set<number>();
  const frames = await page.evaluate<number>('framesSoFar()');
  for (let i = 0; i < 40; i++) {
    const state = await judged();
    expect(state.verdict.status).toBe('not-met');
    times.add(state.verdict.checkedAt);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(times.size).toBeGreaterThan(1);
  expect(times.size).toBeLessThanOrEqual(4);
  expect((await page.evaluate<number>('framesSoFar()')) - frames).toBeGreaterThan(100);
  expect((await judged()).freshness).toBe('stale');
});

/** Sentences of an editor's own, each long enough to matter. */
const own = ['first', 'second', 'third'].map(
  (which) =>
    `The ${which} thing that an editor adds to the copy is a sentence of her own, which says nothing of where it comes from.`,
);

test('while a re-check is far the popup says that the page has changed since, and checks it again when asked', async () => {
  await open(paragraphs(copied));
  await badgeBecomes(options, tabId, '!');
  const popup = await openPopup(session.driver, tabId, 'verdict');
  // After three re-checks the fourth is a quarter of a minute away.
  for (const sentence of own) {
    const { checkedAt } = (await settled()).verdict;
    await add(`<p>${sentence}</p>`);
    await untilTrue('another check', async () => (await judged()).verdict.checkedAt > checkedAt, 30_000);
  }
  const before = await settled();
  await inPage(`document.querySelector('p').insertAdjacentHTML('beforeend', ' ${credit}')`);
  await appears(popup, '[data-freshness=stale]');
  expect(await judged()).toEqual({ ...before, freshness: 'stale' });
  expect(await popup.evaluate('document.querySelector("main").dataset.status')).toBe('not-met');
  expect(await popup.evaluate('document.querySelector("[data-freshness]").textContent')).toContain(
    'The page has changed since this check',
  );
  expect(await popup.evaluate('document.querySelector("[data-action]").dataset.action')).toBe('again');

  await popup.click('[data-action=again]');
  await appears(popup, 'main[data-status=met] [data-freshness=final]');
  await badgeBecomes(options, tabId, '✓');
  expect((await judged()).pageVersion).not.toBe(before.pageVersion);
  await popup.close();
});

test('a page that clears all timers and idle calls, its own and others, is checked and checked again', async () => {
  await open(
    paragraphs(orchardReport),
    `const own = setInterval(() => {
      const last = setTimeout(() => 0);
      for (let id = Math.max(1, last - 2000); id <= last; id++) { if (id !== own) clearTimeout(id); cancelIdleCallback(id); }
    }, 5);`,
  );
  await titleBecomes(options, tabId, english('status_none'));
  await add(paragraphs(copied));
  await badgeBecomes(options, tabId, '!');
});
