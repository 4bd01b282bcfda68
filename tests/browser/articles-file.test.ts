import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { demoArticleLines } from '../../scripts/world/articles.ts';
import { openFile } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, badgeBecomes, english, openPopup, situationOf } from './seen-outside.ts';
import { isolated } from '../../utils/text/isolated.ts';

const lines = demoArticleLines().split('\n');
let session: Session;
let options: Page;
const says = (sentence: string): Promise<true> =>
  untilTrue(sentence, async () =>
    (await options.evaluate<string>('document.querySelector("main").textContent')).includes(sentence),
  );

beforeAll(async () => {
  session = await startSession();
  options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  await options.click('#collect');
});
afterAll(() => endQuietly(session));

test('a file with bad lines: the good ones are taken in, each bad one is named with its number and reason', async () => {
  const { sentence, lines: bad } = await openFile(
    options,
    'mixed.jsonl',
    [
      lines[0],
      '{"id": "1", broken',
      '["a list"]',
      lines[1],
      JSON.stringify({ ...JSON.parse(lines[2] ?? ''), lang: 'xx' }),
      JSON.stringify({ ...JSON.parse(lines[2] ?? ''), text: ' ' }),
      '',
      lines[2],
    ].join('\n'),
  );
  expect(sentence).toBe(english('import_done', '3', '4'));
  expect(bad).toEqual([
    english('import_line', '2', isolated('not JSON')),
    english('import_line', '3', isolated('id is missing or too long')),
    english('import_line', '5', isolated('lang is none of uk en ru de es fr pl ja')),
    english('import_line', '6', isolated('text is missing')),
  ]);
  await says('Articles3 articles, ');
  await says(', Nov 20, 2026 – Nov 22, 2026');
});

test('a gzipped file of the rest is read as well, and a page copied from it gets its verdict', async () => {
  const { sentence, lines: bad } = await openFile(
    options,
    'rest.jsonl.gz',
    gzipSync(lines.slice(3).join('\n')),
  );
  expect(sentence).toBe(english('import_done', String(lines.length - 3), '0'));
  expect(bad).toEqual([]);
  await says(`Articles${lines.length} articles, `);
  const page = await session.driver.open(situationOf(session.world, 'no credit').url);
  const popup = await openPopup(session.driver, await page.tabId(), 'verdict');
  await appears(popup, 'main[data-status=not-met]');
});

test('a file that cannot be read is told, and what was there stays', async () => {
  const { sentence } = await openFile(options, 'torn.jsonl.gz', gzipSync(lines.join('\n')).subarray(0, 200));
  expect(sentence).toMatch(/^The file could not be read: .+ What was added before stays\.$/u);
  await says(`Articles${lines.length} articles, `);
});

test('all articles can be deleted after a second question, and a page is compared with nothing then', async () => {
  await options.click('#erase-articles');
  await appears(options, '#erase[data-state=asking]');
  expect(await options.evaluate('document.activeElement.id')).toBe('erase-no');
  await options.click('#erase-no');
  await appears(options, '#erase[data-state=idle]');
  await says(`Articles${lines.length} articles, `);

  await options.click('#erase-articles');
  await options.click('#erase-yes');
  await appears(options, '#erase[data-state=done]');
  await says(english('erase_done'));
  await says(`Articles${english('compared_nothing')}`);
  const page = await session.driver.open(situationOf(session.world, 'unrelated').url);
  await badgeBecomes(options, await page.tabId(), '×');
  expect(await askFrom(options, 'tab-state', { tabId: await page.tabId() })).toMatchObject({
    verdict: { status: 'could-not-check', reason: 'index-empty' },
  });
});
