import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { finalState, isExpected } from '../../scripts/demo/row.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import {
  badgeBecomes,
  english,
  openAgain,
  openPopup,
  situationOf,
  titleBecomes,
  toolbarOf,
} from './seen-outside.ts';

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

type Sentence = Parameters<typeof english>[0];
const cases: [name: string, sign: string, sentence: Sentence][] = [
  ['met in the headline', '✓', 'status_met'],
  ['met in the first paragraph', '✓', 'status_met'],
  ['no credit', '!', 'status_notMet_noLink'],
  ['link to the home page', '✓', 'status_met'],
  ['source line above the text', '✓', 'status_met'],
  ['one copied paragraph', '!', 'status_notMet_noLink'],
  ['own site', '', 'status_ownSite'],
  ['edited copy, credited', '✓', 'status_met'],
  ['name without link', '!', 'status_notMet_nameOnly'],
  ['link too low', '!', 'status_notMet_position'],
  ['unrelated', '', 'status_none'],
  ['look-alike host', '!', 'status_notMet_lookAlike'],
  ['too little text', '', 'state_tooLittle'],
  ['link not displayed', '!', 'status_notMet_hidden'],
];

test.each(cases)('%s: sign “%s” and the sentence %s', async (name, sign, sentence) => {
  const situation = situationOf(session.world, name);
  await page.goto(situation.url);
  if (sign !== '') await badgeBecomes(options, tabId, sign);
  const state = await finalState(options, tabId);
  expect(isExpected(situation.expected, state), JSON.stringify(state)).toBe(true);
  if (state.state === 'verdict') await titleBecomes(options, tabId, english(sentence));
  expect((await toolbarOf(options, tabId)).text).toBe(sign);

  await openAgain(popup, situation.expected.state);
  expect(await popup.evaluate('document.querySelector("h1").textContent')).toBe(english(sentence));
});
