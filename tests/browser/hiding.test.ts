import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { addressOf, type Case } from './hiding/cases.ts';
import { colourPresentations } from './hiding/colour-presentations.ts';
import { geometryTricks } from './hiding/geometry-tricks.ts';
import { layoutPresentations } from './hiding/layout-presentations.ts';
import { layouts } from './hiding/layouts.ts';
import { markupTricks } from './hiding/markup-tricks.ts';
import { picturePresentations } from './hiding/picture-presentations.ts';
import { bundledReader, LinkReader, scrollRoom, scrollTo, stateOf } from './hiding/read-links.ts';
import { standingDocument, type StandingPage, standingPages } from './hiding/standing-pages.ts';
import { styleTricks } from './hiding/style-tricks.ts';

const groups: readonly (readonly [name: string, cases: readonly Case[]])[] = [
  ['styles', styleTricks],
  ['places and sizes', geometryTricks],
  ['markup', markupTricks],
  ['colours', colourPresentations],
  ['layout', layoutPresentations],
  ['pictures', picturePresentations],
];
const inText = groups.flatMap(([, cases]) => cases);
const everyCase = [...inText, ...standingPages];

/** Half a window, in pixels. */
const STEP = 450;

let session: Session;
let options: Page;
let page: Page;
let tabId: number;
let reader: LinkReader;
/** What was said of a case: by layout, every distinct answer from top to bottom of the page. */
const said = new Map<string, Record<string, string[]>>();
const changed: string[] = [];

beforeAll(async () => {
  session = await startSession();
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  await options.click('#collect');
  reader = new LinkReader(options, await bundledReader());
  page = await session.driver.open();
  tabId = await page.tabId();
  for (const layout of layouts) {
    for (const [group, cases] of groups) {
      await opened(`${layout.name}/${encodeURIComponent(group)}`, layout.page(cases));
      await readFromTopToBottom(layout.name, cases);
    }
  }
  for (const standing of standingPages) await readStanding(standing);
});
afterAll(() => endQuietly(session));

async function opened(path: string, body: string): Promise<void> {
  const url = `https://hiding.example/${path}`;
  session.world.put(url, { type: 'text/html', body });
  await page.goto(url);
}

/** Reads a page at every height to which a reader may have scrolled it. */
async function readFromTopToBottom(layout: string, cases: readonly Case[]): Promise<void> {
  const room = await scrollRoom(page);
  for (let top = 0; top === 0 || top < room + STEP; top += STEP) {
    await scrollTo(page, top);
    await read(layout, cases);
  }
}

async function readStanding(standing: StandingPage): Promise<void> {
  await opened(encodeURIComponent(standing.name), standingDocument(standing));
  if (standing.scrolled !== undefined) await scrollTo(page, standing.scrolled);
  await read('page', [standing]);
}

async function read(layout: string, cases: readonly Case[]): Promise<void> {
  const before = await stateOf(page);
  const links = await reader.links(tabId);
  const after = await stateOf(page);
  if (JSON.stringify(before) !== JSON.stringify(after)) changed.push(`${layout}: ${cases[0]?.name}`);
  for (const one of cases) note(one, layout, links.get(addressOf(one))?.seen);
}

function note(one: Case, layout: string, seen: { seen: string; why?: string } | undefined): void {
  const answer = seen === undefined ? 'no link' : [seen.seen, seen.why].filter((part) => part).join(': ');
  const byLayout = said.get(one.name) ?? {};
  byLayout[layout] = [...new Set([...(byLayout[layout] ?? []), answer])];
  said.set(one.name, byLayout);
}

/** Whether an answer is one that the case allows. */
function isAllowed({ seen, why, orNoLink }: Case, answer: string): boolean {
  if (orNoLink === true && answer === 'no link') return true;
  return why === undefined ? answer === seen : why.some((reason) => answer === `${seen}: ${reason}`);
}

test('every case was read, and none for another', () => {
  expect([...said.keys()]).toEqual(everyCase.map(({ name }) => name));
});

test.each(everyCase)('$name: $seen', (one) => {
  const answers = Object.entries(said.get(one.name) ?? {});
  expect(answers.length).toBeGreaterThan(0);
  const wrong = answers.flatMap(([layout, given]) =>
    given.filter((answer) => !isAllowed(one, answer)).map((answer) => `${layout}: ${answer}`),
  );
  expect(wrong.join('; ')).toBe('');
});

test('no reading changed a page or scrolled it', () => {
  expect(changed).toEqual([]);
});
