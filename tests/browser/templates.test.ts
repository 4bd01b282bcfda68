import { afterAll, beforeAll, expect, test } from 'vitest';
import { saidOf } from '../templates/judge.ts';
import { accusations, differences, type Said } from '../templates/made-page.ts';
import { isOpen } from '../templates/open-differences.ts';
import { pagesWithLayout } from '../templates/pages.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { bundledReader } from './hiding/read-links.ts';
import { framesLoaded, readFrames, serveTogether } from './templates/frames.ts';

/** So many pages are opened at once, each in a frame of its own. */
const TOGETHER = 20;
/** A full run opens ten times as many pages. */
const LIMIT = 600_000;
const pages = pagesWithLayout().map((page, i) => ({ ...page, url: `https://templates.example/story-${i}` }));

let session: Session;
const said = new Map<string, Said>();

beforeAll(async () => {
  session = await startSession();
  const options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  await options.click('#collect');
  const script = await bundledReader();
  const page = await session.driver.open();
  const tabId = await page.tabId();
  for (let from = 0; from < pages.length; from += TOGETHER) {
    const url = `https://templates.example/together-${from}`;
    serveTogether(session.world, url, pages.slice(from, from + TOGETHER));
    await page.goto(url);
    await framesLoaded(page);
    const read = await readFrames(options, tabId, script);
    for (const facts of read) said.set(facts.url ?? '', await saidOf(facts));
  }
}, LIMIT);
afterAll(() => endQuietly(session));

// A name given as an object's property would be cut short in the report.
test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => {
  const answer = said.get(page.url);
  const judge = isOpen(page) ? accusations : differences;
  expect(answer === undefined ? ['not read'] : judge(page, answer)).toEqual([]);
});
