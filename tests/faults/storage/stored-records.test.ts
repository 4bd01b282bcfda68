// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectOnAlarm } from '../../../utils/corpus/collection-alarm.ts';
import { gunzip } from '../../../utils/corpus/gzip.ts';
import { forgetCorpus } from '../../../utils/corpus/live-corpus.ts';
import { mend } from '../../../utils/corpus/mend.ts';
import { mendingAlarm } from '../../../utils/corpus/mending.ts';
import { syncWhenFree } from '../../../utils/corpus/pack-alarm.ts';
import { packRecords } from '../../../utils/corpus/pack-store.ts';
import { isFull, record } from '../record.ts';
import { articlesOf, type Contents, contentsNow, restored } from './contents.ts';
import { withFaults } from './every-call.ts';
import { toItsEnd } from './pump.ts';
import { StorageFaults } from './storage-faults.ts';
import { checked, collected, packed, StorageWorld } from './storage-world.ts';

const DAY = 86_400_000;
const faults = new StorageFaults();
let world: StorageWorld;
let tried = 0;
let noticed = 0;

let restore = (): void => undefined;

beforeAll(async () => {
  // Nothing fails in the calls; they tell what is under way.
  restore = withFaults(faults);
  world = await StorageWorld.made(faults);
});
beforeEach(() => world.begin('both'));
afterAll(() => {
  restore();
  record({ family: 'storage', key: 'records.changed', value: tried, unit: 'records' });
  record({ family: 'storage', key: 'records.noticed', value: noticed, unit: 'records' });
});

type Change = (contents: Map<string, [IDBValidKey, unknown][]>) => void;

const run = async <T>(work: () => Promise<T>): Promise<T> => {
  const end = await toItsEnd(work, faults, () => world.locks.isBusy);
  if (end.end === 'value') return end.value as T;
  throw end.end === 'error' ? end.error : new Error('it hangs');
};

async function changed(change: Change): Promise<void> {
  const contents = new Map(
    [...(await contentsNow())].map(([name, list]) => [name, [...list] as [IDBValidKey, unknown][]]),
  );
  change(contents);
  await restored(contents);
  forgetCorpus();
}

const said = async (): Promise<string[]> => {
  forgetCorpus();
  const all: string[] = [];
  for (const id of [...collected, packed]) all.push(await checked(id));
  return all;
};

/** Whatever was changed: nothing wrong is said, and in the end everything is found, and the user's articles are there. */
async function holds(change: Change, lost: readonly string[] = []): Promise<void> {
  tried++;
  const before = articlesOf(await contentsNow());
  await changed(change);
  const verdicts = await said();
  expect(verdicts.filter((verdict) => verdict !== 'not-met' && verdict !== 'could-not-check')).toEqual([]);
  if (verdicts.includes('could-not-check')) noticed++;
  await mended();
  const after = articlesOf(await contentsNow());
  for (const [key, text] of before)
    if (!lost.includes(key)) expect(await unpacked(after.get(key)), key).toBe(await unpacked(text));
  const gone = collected.map((id) => (lost.includes(`c${id}`) ? 'none' : 'not-met'));
  expect(await said()).toEqual([...gone, 'not-met']);
}

const unpacked = (text = ''): Promise<string> => gunzip(new Uint8Array(Buffer.from(text, 'base64')));

async function mended(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    vi.setSystemTime(Date.now() + DAY);
    if ((await fakeBrowser.alarms.get(mendingAlarm)) !== undefined) await run(() => mend());
    vi.setSystemTime(Date.now() + DAY);
    await run(() => syncWhenFree());
    if (!(await said()).includes('could-not-check')) return;
  }
}

/** All blobs and arrays of bytes of a value with one bit flipped, one after the other. */
async function flips(
  value: unknown,
  path: readonly string[] = [],
): Promise<{ path: readonly string[]; bytes: Uint8Array }[]> {
  if (value instanceof Blob) return [{ path, bytes: new Uint8Array(await value.arrayBuffer()) }];
  if (value instanceof Uint8Array) return [{ path, bytes: new Uint8Array(value) }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const inner = await Promise.all(Object.entries(value).map(([key, one]) => flips(one, [...path, key])));
  return inner.flat();
}

function withBytes(value: unknown, path: readonly string[], bytes: Uint8Array<ArrayBuffer>): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value instanceof Blob ? new Blob([bytes]) : bytes;
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: withBytes(fields[key], rest, bytes) };
}

const flipped = (bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

/** Some bits of so many, spread evenly; all in the long run for what is small. */
const bitsOf = (bytes: number): number[] => {
  const most = isFull ? 200 : 1;
  const step = Math.max(1, Math.floor((bytes * 8) / most));
  return Array.from({ length: Math.min(most, bytes * 8) }, (_, i) =>
    Math.min(bytes * 8 - 1, i * step + (i % 8)),
  );
};

const stores = ['articles', 'segments', 'packFiles', 'state'] as const;

describe.each(stores)('of the store “%s”', (name) => {
  test('each record is lost', async () => {
    const all: Contents = await contentsNow();
    for (const [i, [key, value]] of (all.get(name) ?? []).entries()) {
      await world.begin('both');
      const lost =
        name === 'articles' ? [...articlesOf(new Map([[name, [[key, value] as const]]])).keys()] : [];
      await holds((contents) => contents.get(name)?.splice(i, 1), lost);
    }
  });

  test('each record has a bit flipped in each of its parts', async () => {
    const all = await contentsNow();
    for (const [i, [key, value]] of (all.get(name) ?? []).entries())
      for (const { path, bytes } of await flips(value))
        for (const bit of bitsOf(bytes.length)) {
          await world.begin('both');
          const bad = flipped(bytes, bit);
          // A few bits of a packed text say nothing of it.
          const lost =
            name === 'articles' &&
            path[0] === 'text' &&
            (await gunzip(bad).catch(() => undefined)) === undefined
              ? [...articlesOf(new Map([[name, [[key, value] as const]]])).keys()]
              : [];
          await holds((contents) => {
            contents.get(name)?.splice(i, 1, [key, withBytes(value, path, bad)]);
          }, lost);
        }
  });

  test('each record is another thing', async () => {
    const all = await contentsNow();
    if (name === 'articles' || name === 'segments' || name === 'packFiles')
      for (const [i, [key, value]] of (all.get(name) ?? []).entries()) {
        await world.begin('both');
        const lost =
          name === 'articles' ? [...articlesOf(new Map([[name, [[key, value] as const]]])).keys()] : [];
        const keyed = { [name === 'packFiles' ? 'sha256' : name === 'articles' ? 'row' : 'id']: key };
        await holds((contents) => contents.get(name)?.splice(i, 1, [key, { ...keyed, seven: 7 }]), lost);
      }
    else
      for (const [i, [key]] of (all.get(name) ?? []).entries())
        for (const other of [7, 'seven', { seven: 7 }, []]) {
          await world.begin('both');
          await holds((contents) => contents.get(name)?.splice(i, 1, [key, other]));
        }
  });
});

test.each<[string, Change]>([
  [
    'an article more',
    (contents) =>
      contents.get('articles')?.push([
        99,
        {
          ...first(contents, 'articles'),
          row: 99,
          card: { key: 'c99', published: 5, edition: 'en', url: 'https://x.example/', title: 'x' },
        },
      ]),
  ],
  [
    'a segment more',
    (contents) => contents.get('segments')?.push([99, { ...first(contents, 'segments'), id: 99 }]),
  ],
  [
    'a file of a pack more',
    (contents) => contents.get('packFiles')?.push(['ff', { sha256: 'ff', file: new Blob(['more']) }]),
  ],
  ['a record of state more', (contents) => contents.get('state')?.push(['more', { seven: 7 }])],
])('%s is there: nothing wrong is said, and it heals', async (_, change) => {
  await holds(change);
});

const first = (contents: Map<string, [IDBValidKey, unknown][]>, name: string): object =>
  (contents.get(name)?.[0]?.[1] ?? {}) as object;

describe('one side is erased and the other is kept', () => {
  test('the database: nothing is said to be found or not, articles come anew, and the pack as well', async () => {
    await run(() => collectOnAlarm());
    await restored(new Map());
    forgetCorpus();
    // Nothing is held: nothing can be said not to be found.
    expect(await said()).toEqual(Array.from({ length: 4 }, () => 'could-not-check'));
    vi.setSystemTime(Date.now() + DAY);
    await run(() => collectOnAlarm());
    await run(() => syncWhenFree());
    expect((await packRecords()).held?.parts).toHaveLength(1);
    expect([...articlesOf(await contentsNow()).keys()].toSorted()).toEqual(['en:4100', 'uk:4200']);
  });

  test('`storage.local`: what is held answers, the pack is not fetched again, no article is fetched twice', async () => {
    await run(() => collectOnAlarm());
    const before = articlesOf(await contentsNow());
    await fakeBrowser.storage.local.clear();
    world.origin.requests.length = 0;
    expect(await said()).toEqual(['not-met', 'not-met', 'not-met', 'not-met']);
    vi.setSystemTime(Date.now() + DAY);
    await run(() => collectOnAlarm());
    await run(() => syncWhenFree());
    expect(world.origin.names()).toEqual(['manifest.json']);
    expect(articlesOf(await contentsNow())).toEqual(before);
  });
});
