// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addArticles } from '../../../utils/corpus/article-store.ts';
import { eraseArticles } from '../../../utils/corpus/erase-articles.ts';
import { exportArticles } from '../../../utils/corpus/export-articles.ts';
import { importArticles } from '../../../utils/corpus/import-articles.ts';
import { forgetCorpus } from '../../../utils/corpus/live-corpus.ts';
import { renewCollected } from '../../../utils/corpus/renewal.ts';
import { seeded } from '../../../scripts/measure/made-articles.ts';
import { MortalStorage } from '../../corpus/mortal-storage.ts';
import { isFull, record } from '../record.ts';
import { articlesOf, type Contents, contentsNow, restored } from './contents.ts';
import { checked, FakeLocks, heldArticle } from './storage-world.ts';

/** Upgrades, rollbacks, migrations and kills. */
const CYCLES = isFull ? 1000 : 40;
/** So many articles there are at most; what is added beyond replaces. */
const MOST = 30;

let storage: MortalStorage;
const locks = new FakeLocks() as unknown as LockManager;
const random = seeded(20_261_129);
const below = (most: number): number => Math.floor(random() * most);

beforeAll(() => {
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('indexedDB', new IDBFactory());
  storage = new MortalStorage();
});
afterAll(() => storage.restore());

/** Changes what is stored, as another release would. */
async function rewritten(change: (name: string, value: Record<string, unknown>) => unknown): Promise<void> {
  const contents: Contents = new Map(
    [...(await contentsNow())].map(([name, records]) => [
      name,
      records.flatMap(([key, value]) => {
        const changed = change(name, value as Record<string, unknown>);
        return changed === undefined ? [] : [[key, changed] as const];
      }),
    ]),
  );
  await restored(contents);
}

/** What the release before left: no checksums, and no list of what the index consists of. */
const rollBack = (): Promise<void> =>
  rewritten((name, value) => {
    if (name === 'state' && 'segments' in value && 'articles' in value) return undefined;
    const { sum: _, ...rest } = value;
    return name === 'articles' ? rest : value;
  });

/** An index and words of another scheme, as an upgrade meets them. */
const ofOtherScheme = async (): Promise<void> => {
  const contents = await contentsNow();
  const files = new Map<unknown, Blob>();
  for (const [key, value] of contents.get('segments') ?? []) {
    const bytes = new Uint8Array(await (value as { file: Blob }).file.arrayBuffer());
    bytes[8] = (bytes[8] ?? 0) + 1;
    files.set(key, new Blob([bytes]));
  }
  await rewritten((name, value) => (name === 'segments' ? { ...value, file: files.get(value.id) } : value));
};

/** One life of a worker, which may be killed at a step. Resolves to whether it lived to its end. */
async function lifeOf(work: () => Promise<unknown>): Promise<boolean> {
  storage.live(below(3) === 0 ? Infinity : 1 + below(40));
  const ended = await work().then(
    () => true,
    () => false,
  );
  storage.live();
  return ended;
}

const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
const exported = async (): Promise<Buffer> =>
  bytesOf((await exportArticles({ onProgress: () => undefined })).file);

test(`${CYCLES} upgrades, rollbacks, migrations and kills: no article is lost, and all are found in the end`, async () => {
  const promised = new Map<string, number>();
  let kills = 0;
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const kind = below(4);
    if (kind === 0) await rollBack();
    if (kind === 1) await ofOtherScheme();
    if (kind <= 2 && !(await lifeOf(() => renewCollected(locks)))) kills++;
    const ids = [below(MOST), below(MOST)];
    if (await lifeOf(async () => addArticles(await Promise.all(ids.map((id) => heldArticle(id))), locks)))
      for (const id of ids) promised.set(`c${id}`, id);
    else kills++;
    const held = articlesOf(await contentsNow());
    for (const key of promised.keys()) expect(held.has(key), `${key} in cycle ${cycle}`).toBe(true);
    forgetCorpus();
    const [some] = promised.values();
    if (some !== undefined) expect(['not-met', 'could-not-check']).toContain(await checked(some));
  }
  await renewCollected(locks);
  forgetCorpus();
  const lost: number[] = [];
  for (const id of promised.values()) if ((await checked(id)) !== 'not-met') lost.push(id);
  expect(lost).toEqual([]);
  expect(kills).toBeGreaterThan(CYCLES / 4);
  record({
    family: 'storage',
    key: 'cycles',
    value: CYCLES,
    unit: 'cycles',
    ...(isFull ? { goal: { atLeast: 1000 } } : {}),
  });
  record({ family: 'storage', key: 'cycles.killed', value: kills, unit: 'kills' });
  record({
    family: 'storage',
    key: 'cycles.lost',
    value: lost.length,
    unit: 'articles',
    goal: { atMost: 0 },
  });
});

test('a file of articles that is written, opened where nothing is held, and written again is the same, byte by byte', async () => {
  const before = await exported();
  await eraseArticles(locks);
  const { added, skipped } = await importArticles(new Blob([new Uint8Array(before)]), () => undefined);
  expect([added > 10, skipped]).toEqual([true, []]);
  const after = await exported();
  expect(after.equals(before)).toBe(true);
  record({
    family: 'storage',
    key: 'export.different',
    value: after.equals(before) ? 0 : 1,
    unit: 'files',
    goal: { atMost: 0 },
  });
});
