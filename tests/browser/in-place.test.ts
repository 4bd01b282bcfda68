import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build, builtWithPacksFor } from '../../scripts/build.ts';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { filesOf } from '../../utils/corpus/manifest.ts';
import { buildContainer } from '../../utils/corpus/pack-container.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../corpus/made-pack.ts';
import { copyOf, putCopies } from './copies.ts';
import { browserName, endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, openPopup } from './seen-outside.ts';

/** More than one of the made segments has, and less than two. */
const FROM = '1000';
let own: Publisher;
let session: Session;
let options: Page;
let page: Page;

/** Names of the files that lie in the file system to be looked up there. */
const copies = (): Promise<string[]> =>
  options.evaluate<string[]>(`(async () => {
    const root = await navigator.storage.getDirectory();
    const names = [];
    for await (const name of root.keys()) names.push(name);
    if (!names.includes('archive')) return [];
    const folder = await root.getDirectoryHandle('archive');
    const files = [];
    for await (const name of folder.keys()) files.push(name);
    return files;
  })()`);

/** Pages that are never shown; Firefox has none, and needs none. */
const hiddenPages = (): Promise<number> =>
  browserName() === 'firefox'
    ? Promise.resolve(0)
    : options.evaluate<number>(
        `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(({ length }) => length)`,
      );

async function taken(pack: MadePack): Promise<void> {
  const files = filesOf(pack.manifest).map(({ sha256 }) => pack.files.get(sha256) ?? new Blob());
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-pack-'));
  const file = join(folder, `generation-${pack.manifest.generation}.pack`);
  const container = await buildContainer(pack.bytes, pack.signature, files);
  writeFileSync(file, Buffer.from(await container.arrayBuffer()));
  await options.setFiles('#pack-file', [file]);
  const { generation } = pack.manifest;
  await untilTrue(`generation ${generation}`, async () => {
    const { held } = await askFrom(options, 'pack-status', undefined);
    return held?.generation === generation;
  });
  rmSync(folder, { recursive: true });
}

/** A page copied from an article gets a verdict of its own: that it does not name this source. */
async function isFound(id: number): Promise<void> {
  const begun = Date.now();
  await page.goto(copyOf(id));
  const tabId = await page.tabId();
  await untilTrue(`the verdict on article ${id}`, async () => {
    const state = await askFrom(options, 'tab-state', { tabId });
    return (
      state.state === 'verdict' &&
      state.verdict.checkedAt >= begun &&
      state.verdict.status === 'not-met' &&
      state.verdict.sources[0]?.article?.key === `en:${id}`
    );
  });
}

beforeAll(async () => {
  own = await publisher();
  vi.stubEnv('WXT_IN_PLACE_FROM', FROM);
  build(browserName(), { origin: 'https://packs.example', key: own.key });
  vi.unstubAllEnvs();
  session = await startSession({ extension: resolve(builtWithPacksFor(browserName())) });
  putCopies(session, [1000, 2000, 3000]);
  options = await session.driver.openExtension('options.html', '#pack', 'window');
  await options.click('#collect');
  page = await session.driver.open();
}, 180_000);
afterAll(() => endQuietly(session));

test('a small pack is loaded: nothing is copied and no page is made', async () => {
  await taken(await madePack(own, 1, [{ ids: [1000] }]));
  await isFound(1000);
  expect(await copies()).toEqual([]);
  expect(await hiddenPages()).toBe(0);
});

test('of a large one the older part is looked up in place, beside the recent one', async () => {
  const pack = await madePack(own, 2, [{ ids: [2000], tier: 'old' }, { ids: [1000] }]);
  await taken(pack);
  await isFound(2000);
  expect(await copies()).toEqual([pack.manifest.parts[0]?.postings.sha256]);
  expect(await hiddenPages()).toBe(browserName() === 'firefox' ? 0 : 1);
  await isFound(1000);
});

test('the background ended, the archive answers again, while it is ended and after', async () => {
  await session.driver.killBackground();
  await isFound(2000);
  for (const delay of [0, 20, 100]) {
    const found = isFound(2000);
    await new Promise((resolved) => setTimeout(resolved, delay));
    await session.driver.killBackground();
    await found;
  }
});

test('a copy that is torn is made again', async () => {
  const [name = ''] = await copies();
  const file = `(await (await navigator.storage.getDirectory()).getDirectoryHandle('archive'))
    .getFileHandle('${name}')`;
  const size = (): Promise<number> =>
    options.evaluate<number>(`(async () => (await (await ${file}).getFile()).size)()`);
  const whole = await size();
  // In Chromium the worker holds the file until its page is closed.
  if (browserName() === 'chromium') await options.evaluate('chrome.offscreen.closeDocument()');
  await session.driver.killBackground();
  await untilTrue('the file to be free', () =>
    options.evaluate<boolean>(`(async () => {
      const writable = await (await ${file}).createWritable();
      await writable.truncate(100);
      await writable.close();
      return true;
    })()`),
  );
  expect(await size()).toBe(100);
  await isFound(2000);
  expect(await size()).toBe(whole);
});

test('the copies of the last generation are removed, and all of a pack that is deleted', async () => {
  const pack = await madePack(own, 3, [{ ids: [3000], tier: 'old' }, { ids: [1000] }]);
  await taken(pack);
  await isFound(3000);
  expect(await copies()).toEqual([pack.manifest.parts[0]?.postings.sha256]);

  await options.click('#pack-delete');
  await appears(options, '#pack-result[data-state=removed]');
  await page.goto(copyOf(3000));
  const popup = await openPopup(session.driver, await page.tabId(), 'verdict');
  await appears(popup, 'main[data-status=could-not-check]');
  await popup.close();
  expect(await copies()).toEqual([]);
  expect(await hiddenPages()).toBe(0);
});
