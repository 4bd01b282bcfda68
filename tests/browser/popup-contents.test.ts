import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english, openAgain, openPopup, situationOf } from './seen-outside.ts';

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let popup: Page;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  page = await session.driver.open();
  tabId = await page.tabId();
  popup = await openPopup(session.driver, tabId);
});
afterAll(() => endQuietly(session));

/** Everything a popup with a verdict shows, as text. */
interface Contents {
  sentence: string;
  original: { title: string; href: string; target: string; about: string } | null;
  shares: string[];
  clauses: { name: string; result: string; evidence: string[]; advice: string }[];
  passages: string[];
  paragraphs: string[];
  actions: string[];
}
const contents = `(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)].map((element) => element.textContent);
  const link = document.querySelector('.original a');
  return {
    sentence: all('h1')[0],
    original: link && { title: link.textContent, href: link.href, target: link.target, about: all('.original .meta')[0] },
    shares: all('.shares p, .shares li'),
    clauses: [...document.querySelectorAll('.clause')].map((clause) => ({
      name: all('.clause-name', clause)[0], result: clause.className.replace('clause ', ''),
      evidence: all('.evidence', clause), advice: all('.advice', clause).join('') })),
    passages: all('.passages blockquote'),
    paragraphs: all('p'),
    actions: [...document.querySelectorAll('[data-action]')].map((button) => button.dataset.action),
  };
})()`;

/** Opens a page and its popup; gives what the popup shows once `ready` is there, and the verdict behind it. */
async function shownFor(name: string, ready: string): Promise<{ shown: Contents; verdict: Verdict }> {
  await page.goto(situationOf(session.world, name).url);
  await openAgain(popup, 'verdict');
  await appears(popup, ready);
  const shown = await popup.evaluate<Contents>(contents);
  const state = await askFrom(options, 'tab-state', { tabId });
  if (state.state !== 'verdict') throw new Error(`${name} has no verdict`);
  return { shown, verdict: state.verdict };
}

test('a copy with its link too low: the original, how much, all five clauses with evidence, and the passages', async () => {
  const glass = demoArticle(4180020);
  const { shown, verdict } = await shownFor('link too low', '.passages');
  expect(shown.sentence).toBe(english('status_notMet_position'));
  expect(shown.original).toEqual({
    title: glass.title,
    href: articleUrl(glass),
    target: '_blank',
    about: `${english('original_published', 'Nov 21, 2026')} · ${english('edition_uk')} · ${english('kind_edited')}`,
  });
  const [source] = verdict.sources;
  const percent = (share = 0): string => `${Math.round(share * 100)}%`;
  const { matched = 0, own = 0 } = source?.words ?? {};
  const ownPart = ((source?.articleShare ?? 0) * own) / matched;
  expect(shown.shares.slice(0, 2)).toEqual([
    english('share_both', percent(source?.articleShare), percent(source?.pageShare)),
    english('share_own', percent(ownPart)),
  ]);
  expect(source?.pageShare).toBeGreaterThan(0.75);
  expect(shown.clauses.map(({ name, result }) => [name, result])).toEqual([
    ['Link to the agency: met', 'met'],
    ['Link not lower than the first paragraph: not met', 'not-met'],
    ['Link open to search engines: met', 'met'],
    ['Link to the foreign outlet that the original cites: not applicable', 'not-applicable'],
    ['Advertising: not applicable', 'not-applicable'],
  ]);
  expect(shown.clauses[0]?.evidence[0]).toBe(english('evidence_link_article', isolated(articleUrl(glass))));
  expect(shown.clauses[1]?.evidence[0]).toBe(english('evidence_paragraph', '6'));
  expect(shown.clauses[1]?.advice).toBe(english('change_moveUp'));
  expect(shown.passages.join(' ')).toContain(glass.paragraphs[2]);
  expect(shown.actions).toEqual(['copy', 'original', 'again', 'pause', 'off', 'options']);
});

test('one copied paragraph: only its words are shown, and the shares of page and original differ', async () => {
  const lighthouse = demoArticle(4180015);
  const { shown } = await shownFor('one copied paragraph', '.passages');
  expect(shown.original?.title).toBe(lighthouse.title);
  expect(shown.original?.about).toContain(english('kind_partial'));
  expect(shown.passages).toEqual([expect.stringContaining(lighthouse.paragraphs[3] ?? '')]);
  expect(shown.passages[0]?.length).toBeLessThan(300);
  expect(shown.clauses.map(({ result }) => result)).toEqual([
    'not-met',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'not-applicable',
  ]);
  expect(shown.clauses[0]?.evidence).toContain(english('evidence_noCredit'));
  expect(shown.clauses[0]?.advice).toBe(english('change_addLink'));
});

test('nothing found: no original, no clauses, no copying, but what the page was compared with', async () => {
  const { shown } = await shownFor('unrelated', 'h2');
  expect(shown).toMatchObject({ original: null, clauses: [], shares: [], passages: [] });
  expect(shown.actions).not.toContain('copy');
  expect(shown.paragraphs).toContain(
    english('compared_other', '9', 'English, Ukrainian', 'Nov 20, 2026', 'Nov 23, 2026'),
  );
});
