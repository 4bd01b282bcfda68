// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { filesOf } from '../../utils/corpus/manifest.ts';
import { buildContainer } from '../../utils/corpus/pack-container.ts';
import { openPack, removePack } from '../../utils/corpus/pack-opening.ts';
import { packRecords } from '../../utils/corpus/pack-store.ts';
import { FakeOrigin } from './fake-origin.ts';
import { foundIn, FakeSyncWorld } from './fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from './made-pack.ts';

const locks = {
  request: async (_: string, work: (lock: Lock | null) => unknown) => work(null),
} as unknown as LockManager;
let own: Publisher;
let stranger: Publisher;
let pack: MadePack;
let file: Blob;

const inOneFile = ({ manifest, bytes, signature, files }: MadePack): Blob =>
  buildContainer(
    bytes,
    signature,
    filesOf(manifest).map(({ sha256 }) => files.get(sha256) ?? new Blob()),
  );
const opening = (more: { key?: string; trusted?: string } = {}) => ({
  locks,
  room: async () => Infinity,
  onProgress: () => undefined,
  key: undefined,
  ...more,
});

beforeAll(async () => {
  [own, stranger] = await Promise.all([publisher(), publisher()]);
  pack = await madePack(own, 3, [{ ids: [10], tier: 'old' }, { ids: [1000] }]);
  file = inOneFile(pack);
});
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

test('a pack signed with the key of the build is taken in with its older parts, and progress is told', async () => {
  const progress: [number, number][] = [];
  const opened = await openPack(file, {
    ...opening({ key: own.key }),
    onProgress: (...bytes) => progress.push(bytes),
  });
  expect(opened).toEqual({ result: 'done', generation: 3, articles: 2 });
  expect(await foundIn([10, 1000])).toEqual([10, 1000]);
  const all = filesOf(pack.manifest).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(progress.at(-1)).toEqual([all, all]);
  expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).toSorted((a, b) => a - b));
});

test('opened again it changes nothing', async () => {
  await openPack(file, opening({ key: own.key }));
  const before = await packRecords();
  expect(await openPack(file, opening({ key: own.key }))).toMatchObject({ result: 'done' });
  expect(await packRecords()).toEqual(before);
});

test('in a build without a key the user is asked about it once', async () => {
  expect(await openPack(file, opening())).toEqual({ result: 'refused', fault: 'unknown-key', key: own.key });
  expect((await packRecords()).held).toBeUndefined();
  expect(await openPack(file, opening({ trusted: own.key }))).toMatchObject({ result: 'done' });
  const next = inOneFile(await madePack(own, 4, [{ ids: [2000] }]));
  expect(await openPack(next, opening())).toMatchObject({ result: 'done', generation: 4 });
});

test('another key can then be trusted only after the pack is deleted', async () => {
  await openPack(file, opening({ trusted: own.key }));
  const other = inOneFile(await madePack(stranger, 9, [{ ids: [2000] }]));
  const refused = { result: 'refused', fault: 'unknown-key' };
  expect(await openPack(other, opening())).toEqual(refused);
  expect(await openPack(other, opening({ trusted: stranger.key }))).toEqual(refused);
  await removePack(locks);
  expect(await openPack(other, opening({ trusted: stranger.key }))).toMatchObject({ result: 'done' });
});

test('in a build with a key no other can be trusted by hand', async () => {
  const key = stranger.key;
  const refused = { result: 'refused', fault: 'unknown-key' };
  expect(await openPack(file, opening({ key }))).toEqual(refused);
  expect(await openPack(file, opening({ key, trusted: own.key }))).toEqual(refused);
});

test('what was opened by hand keeps its older parts when the origin offers the next', async () => {
  await openPack(file, opening({ key: own.key }));
  const next = await madePack(own, 4, [{ ids: [10], tier: 'old' }, { ids: [1000, 2000] }]);
  await new FakeSyncWorld(new FakeOrigin(next), own.key).live();
  expect(await foundIn([10, 1000, 2000])).toEqual([10, 1000, 2000]);
});

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());
test.each<[string, () => Promise<Blob>, string]>([
  ['something else', async () => new Blob(['{"id": 1}']), 'not-a-pack'],
  ['nothing', async () => new Blob(), 'not-a-pack'],
  ['half of it', async () => file.slice(0, file.size / 2), 'not-a-pack'],
  ['one of another scheme', async () => new Blob([(await bytesOf(file)).with(4, 0)]), 'pack-version'],
  [
    'one whose last file is damaged',
    async () => new Blob([(await bytesOf(file)).with(file.size - 30, 9)]),
    'damaged-file',
  ],
  ['one with a file too few', async () => buildContainer(pack.bytes, pack.signature, []), 'unreadable'],
  ['an older one', async () => inOneFile(await madePack(own, 2, [])), 'rollback'],
  [
    'one with a changed list',
    async () => buildContainer(pack.bytes.with(9, 66), pack.signature, []),
    'bad-signature',
  ],
])('%s is refused, and what was held stays', async (_, made, fault) => {
  await openPack(inOneFile(await madePack(own, 2, [{ ids: [7] }])), opening({ key: own.key }));
  if (fault === 'rollback') await openPack(file, opening({ key: own.key }));
  const before = (await packRecords()).held;
  expect(await openPack(await made(), opening({ key: own.key }))).toEqual({ result: 'refused', fault });
  expect((await packRecords()).held).toEqual(before);
});
