import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, builtWithPacksFor } from '../../scripts/build.ts';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { filesOf } from '../../utils/corpus/manifest.ts';
import { buildContainer } from '../../utils/corpus/pack-container.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../corpus/made-pack.ts';
import { copyOf, putCopies } from './copies.ts';
import { browserName, endQuietly, type Session, startSession } from './driver-session.ts';
import { PackOrigin } from './pack-origin.ts';
import { appears, badgeBecomes, english, openPopup } from './seen-outside.ts';

const host = 'packs.example';
let own: Publisher;
let generations: MadePack[];
let origin: PackOrigin;
let session: Session;
let options: Page;
let page: Page;

const status = () => askFrom(options, 'pack-status', undefined);
const held = async (): Promise<number | undefined> => (await status()).held?.generation;
const becomes = (generation: number): Promise<true> =>
  untilTrue(`generation ${generation}`, async () => (await held()) === generation, 30_000);
/** The clock cannot be turned forward; the alarm is brought forward instead. */
const ring = (): Promise<unknown> =>
  options.evaluate(`chrome.alarms.create('pack', { when: Date.now() + 100 })`);
const names = (): string[] => origin.asked.map(({ name }) => (name.startsWith('files/') ? 'file' : name));

beforeAll(async () => {
  own = await publisher();
  generations = [
    await madePack(own, 1, [{ ids: [1000] }]),
    await madePack(own, 2, [{ ids: [1000] }, { ids: [2000] }]),
    await madePack(own, 3, [{ ids: [2000] }, { ids: [3000] }]),
  ];
  build(browserName(), { origin: `https://${host}`, key: own.key });
  session = await startSession({ extension: resolve(builtWithPacksFor(browserName())) });
  origin = new PackOrigin(generations[0] as MadePack);
  session.world.leave(host, origin.answer);
  putCopies(session, [1000, 2000, 3000]);
  options = await session.driver.openExtension('options.html', '#pack', 'window');
  await options.click('#collect');
  page = await session.driver.open();
}, 180_000);
afterAll(() => endQuietly(session));

test('asked to, it fetches the pack of its origin and shows what is held', async () => {
  await options.click('#pack-now');
  await becomes(1);
  expect(names()).toEqual(['manifest.json', 'manifest.sig', 'file', 'file', 'file', 'file']);
  await appears(options, '#pack-held[data-generation="1"]');
  expect(await options.evaluate('document.querySelector("#pack-held").textContent')).toContain(
    'Generation 1',
  );
});

test('a page copied from an article of the pack gets its verdict', async () => {
  await page.goto(copyOf(1000));
  await badgeBecomes(options, await page.tabId(), '!');
});

test('what is held is asked for by its version, and nothing is sent again', async () => {
  origin.asked.length = 0;
  await options.click('#pack-now');
  await untilTrue('the answer', async () => origin.asked.length > 0);
  expect(origin.asked).toEqual([{ name: 'manifest.json', conditional: true, status: 304 }]);
  // Who asks while a look is under way is served by that one.
  await untilTrue('the look to end', async () => (await status()).activity.doing === 'waiting');
});

test('ended while a generation comes, it goes on where it was, and until then the last one answers', async () => {
  origin.pack = generations[1] as MadePack;
  origin.asked.length = 0;
  origin.keepBack(3);
  await options.click('#pack-now');
  await untilTrue('the third file to be asked for', async () => origin.waiting > 0);
  await session.driver.killBackground();
  expect(await held()).toBe(1);
  expect((await status()).activity).toMatchObject({ doing: 'downloading' });
  await page.goto(copyOf(1000));
  await badgeBecomes(options, await page.tabId(), '!');
  origin.keepBack(Infinity);
  await ring();
  await becomes(2);
  // Two files were stored before the end, the third is asked for again.
  expect(names()).toEqual(['manifest.json', 'manifest.sig', 'file', 'file', 'file', 'manifest.json', 'file']);
  await page.goto(copyOf(2000));
  await badgeBecomes(options, await page.tabId(), '!');
});

test('ended again and again while a generation comes, it comes', async () => {
  origin.pack = generations[2] as MadePack;
  for (const delay of [0, 20, 50, 100, 200]) {
    await ring();
    await options.click('#pack-now');
    await new Promise((resolved) => setTimeout(resolved, delay));
    await session.driver.killBackground();
    expect([2, 3]).toContain(await held());
  }
  await options.click('#pack-now');
  await becomes(3);
  await page.goto(copyOf(3000));
  await badgeBecomes(options, await page.tabId(), '!');
});

test('a forged pack is refused in words, and the last good one stays', async () => {
  origin.pack = await madePack(await publisher(), 4, [{ ids: [4000] }]);
  await options.click('#pack-now');
  await appears(options, '#pack-fault[data-fault="unknown-key"]');
  expect(await options.evaluate('document.querySelector("#pack-fault").textContent')).toBe(
    english('pack_fault_unknownKey'),
  );
  expect(await held()).toBe(3);
});

test('a pack file that the user opens is taken in; deleted, it is gone and does not come back', async () => {
  const next = await madePack(own, 5, [{ ids: [1000] }]);
  const files = filesOf(next.manifest).map(({ sha256 }) => next.files.get(sha256) ?? new Blob());
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-pack-'));
  const file = join(folder, 'articles.pack');
  writeFileSync(file, Buffer.from(await buildContainer(next.bytes, next.signature, files).arrayBuffer()));
  await options.setFiles('#pack-file', [file]);
  await appears(options, '#pack-result[data-state=done]');
  rmSync(folder, { recursive: true });
  expect(await held()).toBe(5);
  await page.goto(copyOf(1000));
  await badgeBecomes(options, await page.tabId(), '!');

  await options.click('#pack-delete');
  await appears(options, '#pack-result[data-state=removed]');
  expect(await held()).toBeUndefined();
  origin.asked.length = 0;
  await ring();
  await page.goto(copyOf(3000));
  const popup = await openPopup(session.driver, await page.tabId(), 'verdict');
  await appears(popup, 'main[data-status=could-not-check]');
  await popup.close();
  expect(origin.asked).toEqual([]);
});
