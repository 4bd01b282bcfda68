import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetCorpus, liveCorpus } from '../../../utils/corpus/live-corpus.ts';
import { mend } from '../../../utils/corpus/mend.ts';
import { readPackState, writePackState } from '../../../utils/corpus/pack-state.ts';
import { packRecords, saveFile } from '../../../utils/corpus/pack-store.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { record } from '../record.ts';
import { locks, tampered, UpdateClient, wholeGeneration } from './update-client.ts';

// Every record of a held pack, changed or lost behind the extension's back, and what the next looks make of it.

let own: Publisher;
let next: Publisher;
let first: MadePack;
let second: MadePack;
let third: MadePack;
let client: UpdateClient;
let repaired = 0;
let believed = 0;

beforeAll(async () => {
  [own, next] = await Promise.all([publisher(), publisher()]);
  const keys = [own.key, next.key];
  first = await madePack(own, 1, [{ ids: [7] }], { keys });
  second = await madePack(next, 2, [{ ids: [10], tier: 'old' }, { ids: [1000] }], { keys: [next.key] });
  third = await madePack(next, 3, [{ ids: [10], tier: 'old' }, { ids: [1000] }, { ids: [2000] }], {
    keys: [next.key],
  });
});
beforeEach(async () => {
  forgetCorpus();
  client = new UpdateClient(first, own.key);
  client.world.wantsOld = true;
  await client.round();
  await client.offered(second);
});
afterAll(() => {
  record({
    family: 'feeds',
    key: 'update.tampered.repaired',
    value: repaired,
    unit: 'records',
    goal: { atLeast: 25 },
  });
  record({
    family: 'feeds',
    key: 'update.tampered.older.taken',
    value: believed,
    unit: 'packs',
    goal: { exactly: 0 },
  });
});

const bytesOf = (record_: Record<string, unknown>): Uint8Array => record_.bytes as Uint8Array;
const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ 1);
const hash = '0'.repeat(64);
const without = (name: string, held: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(held).filter(([field]) => field !== name));
type Change = Parameters<typeof tampered>[2];
const file = (of: 'postings' | 'skeletons' | 'cards', part = 1): string =>
  second.manifest.parts[part]?.[of].sha256 ?? '';

const changes: [string, () => Promise<void>][] = [
  ...(
    [
      [
        'the list of the held pack, one bit',
        'pack',
        (held) => ({ ...held, bytes: flipped(bytesOf(held), 40) }),
      ],
      ['the end of that list', 'pack', (held) => ({ ...held, bytes: bytesOf(held).slice(0, -9) })],
      ['all of that list', 'pack', (held) => ({ ...held, bytes: new Uint8Array(0) })],
      ['what that list is called', 'pack', (held) => ({ ...held, hash })],
      ['that list by an older one', 'pack', (held) => ({ ...held, bytes: first.bytes })],
      ['which parts are held: none', 'pack', (held) => ({ ...held, parts: [] })],
      ['which parts are held: others', 'pack', (held) => ({ ...held, parts: [hash, hash] })],
      ['which parts are held: no list', 'pack', (held) => without('parts', held)],
      ['what the server calls the version', 'pack', (held) => ({ ...held, validators: { etag: '"x"' } })],
      ['what the server calls the version: nothing', 'pack', (held) => without('validators', held)],
      ['the record of the held pack: lost', 'pack', () => undefined],
      ['the record of the held pack: empty', 'pack', () => ({})],
      ['whom packs are taken from: lost', 'trust', () => undefined],
      ['whom packs are taken from: empty', 'trust', () => ({})],
      ['whom packs are taken from: no keys', 'trust', (trust) => ({ ...trust, keys: [] })],
      ['whom packs are taken from: keys that are none', 'trust', (trust) => ({ ...trust, keys: ['x', 5] })],
      ['whom packs are taken from: another key', 'trust', (trust) => ({ ...trust, keys: [hash] })],
      ['whom packs are taken from: another root', 'trust', (trust) => ({ ...trust, root: hash })],
      ['the highest generation: far higher', 'trust', (trust) => ({ ...trust, generation: 2 ** 40 })],
      ['the highest generation: lower', 'trust', (trust) => ({ ...trust, generation: 0 })],
      ['the highest generation: no number', 'trust', (trust) => ({ ...trust, generation: NaN })],
      ['the hash of the highest generation', 'trust', (trust) => ({ ...trust, hash })],
    ] as [string, string, Change][]
  ).map(([what, name, change]): [string, () => Promise<void>] => [
    what,
    () => tampered('state', name, change),
  ]),
  ...(['postings', 'skeletons', 'cards'] as const).flatMap((of): [string, () => Promise<void>][] => [
    [
      `a file of ${of}: one bit`,
      async () => {
        const bytes = new Uint8Array(await (second.files.get(file(of)) ?? new Blob()).arrayBuffer());
        await tampered('packFiles', file(of), (held) => ({
          ...held,
          file: new Blob([flipped(bytes, 60) as BlobPart]),
        }));
      },
    ],
    [`a file of ${of}: lost`, () => tampered('packFiles', file(of), () => undefined)],
    [
      `a file of ${of}: empty`,
      () => tampered('packFiles', file(of), (held) => ({ ...held, file: new Blob() })),
    ],
    [`a file of ${of}: no file`, () => tampered('packFiles', file(of), (held) => ({ ...held, file: 'x' }))],
  ]),
];

/** Sound, and as large as the right one: no look at the file itself tells that it is another. */
const exchanged = ['postings', 'skeletons'] as const;

/** What a page would be told: articles found, or that it could not be checked. */
async function said(): Promise<number[] | 'could not check'> {
  forgetCorpus();
  try {
    return (await liveCorpus()).compared.missing === undefined
      ? await foundIn([10, 1000])
      : 'could not check';
  } catch {
    return 'could not check';
  }
}

async function mended(): Promise<void> {
  await mend(locks);
  // The stand-in keeps what is to be done next beside the browser's own state.
  const { next: soon } = await readPackState();
  client.world.saved.next = soon;
  await writePackState(client.world.saved);
}

test.each(changes)(
  '%s: said at once or found as before; mended by the same generation',
  async (_, change) => {
    await change();
    expect(['could not check', [10, 1000]]).toContainEqual(await said());
    await mended();
    // A damaged file is deleted by the first look that meets it, and fetched by the next.
    await client.round();
    await client.round();
    expect(client.world.saved.fault).toBe('');
    expect(await wholeGeneration()).toBe(2);
    expect(await said()).toEqual([10, 1000]);
    repaired++;
  },
);

test.each(changes)(
  '%s: nothing older is taken because of it, and the next generation is',
  async (_, change) => {
    await change();
    await mended();
    await client.offered(first);
    const { held } = await packRecords();
    const older = held !== undefined && !('wrong' in held.manifest) && held.manifest.generation < 2;
    if (older) believed++;
    expect(older).toBe(false);
    await client.offered(third);
    await client.round();
    expect(client.world.saved.fault).toBe('');
    expect(await wholeGeneration()).toBe(3);
  },
);

test.each(exchanged)(
  'a file of %s exchanged for that of another part is put right with the next generation',
  async (of) => {
    const other = second.files.get(file(of, 0)) ?? new Blob();
    expect(other.size).toBe(second.files.get(file(of))?.size);
    await saveFile(file(of), other);
    expect(await client.offered(third)).toBe('damaged-file');
    expect(await client.round()).toBe('');
    expect(await wholeGeneration()).toBe(3);
    expect(await foundIn([10, 1000, 2000])).toEqual([10, 1000, 2000]);
  },
);
