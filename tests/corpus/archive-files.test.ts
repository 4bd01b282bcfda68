import { beforeEach, expect, test } from 'vitest';
import { PAGE } from '../../utils/corpus/archive-copy.ts';
import { ArchiveFiles } from '../../utils/corpus/archive-files.ts';
import type { Probe, ProbeAnswer } from '../../utils/corpus/archive-probe.ts';
import { answerProbes } from '../../utils/corpus/archive-worker.ts';
import { DamagedIndexError, StorageError } from '../../utils/corpus/errors.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { packed } from '../../utils/fingerprint/wire.ts';
import { FakePrivateFolder, Killed } from './fake-private-folder.ts';

const [one, two] = ['a'.repeat(64), 'b'.repeat(64)] as const;
/** More than one step of copying, so that a kill may fall between two. */
const large = (() => {
  const postings = new Postings();
  for (let i = 0; i < 400_000; i++) postings.add(Math.imul(i + 1, 0x9e3779b1) >>> 4, i % 1000, i % 64);
  return buildSegment(postings, 1000);
})();
const small = buildSegment(Postings.from([{ key: 7, row: 1, block: 2 }]), 3);
const KEY = Math.imul(1, 0x9e3779b1) >>> 4;

let folder: FakePrivateFolder;
let stored: Map<string, Blob>;
let paused: number;

beforeEach(() => {
  folder = new FakePrivateFolder();
  stored = new Map([
    [one, new Blob([large])],
    [two, new Blob([small])],
  ]);
  paused = 0;
});

const world = () => ({
  folder: folder.open,
  stored: async (name: string) => stored.get(name),
  pause: async (milliseconds: number) => void (paused += milliseconds),
});
const first = { sha256: one, bytes: large.length };
const second = { sha256: two, bytes: small.length };
/** Comparing megabytes one by one would take long. */
const same = (file: Uint8Array, other: Uint8Array = new Uint8Array()): boolean =>
  Buffer.compare(file, other) === 0;
const rowsOf = (files: ArchiveFiles, wanted: { sha256: string; bytes: number }[], key = KEY) =>
  files.segments(wanted).then((segments) =>
    segments.map((segment) => {
      const rows: number[] = [];
      segment.lookup(Uint32Array.of(key), (_, row) => rows.push(row));
      return rows;
    }),
  );

/** A worker, asked one thing after the other. */
function worker() {
  const target = new EventTarget();
  const waiting: ((answer: ProbeAnswer) => void)[] = [];
  answerProbes(
    {
      addEventListener: target.addEventListener.bind(target),
      postMessage: ({ answer }: { answer: ProbeAnswer }) => waiting.shift()?.(answer),
    },
    world(),
  );
  return (probe: Probe | string): Promise<ProbeAnswer> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      target.dispatchEvent(new MessageEvent('message', { data: { id: 0, probe } }));
    });
}
const probe = (files: Probe['files'], keys = [KEY]): Probe => ({
  files,
  keys: packed(Uint32Array.from(keys)),
});

test('segments are copied once, and found by the next worker as they are', async () => {
  const files = new ArchiveFiles(world());
  expect(await rowsOf(files, [first, second])).toEqual([[0], []]);
  expect(await rowsOf(files, [first, second], 7)).toEqual([[], [1]]);
  const writes = folder.calls.filter((call) => call.startsWith('write')).length;
  folder.live();
  expect(await rowsOf(new ArchiveFiles(world()), [first, second])).toEqual([[0], []]);
  expect(folder.calls.filter((call) => call.startsWith('write'))).toHaveLength(writes);
});

test('wherever the worker is killed while it copies, the next one has a whole copy', async () => {
  await rowsOf(new ArchiveFiles(world()), [first, second]);
  const steps = folder.calls.length;
  const whole = new Map(folder.files);
  for (let killAfter = 0; killAfter < steps; killAfter++) {
    folder = new FakePrivateFolder();
    folder.live(killAfter);
    await expect(rowsOf(new ArchiveFiles(world()), [first, second])).rejects.toThrow(Killed);
    folder.live();
    expect(await rowsOf(new ArchiveFiles(world()), [first, second])).toEqual([[0], []]);
    expect([...folder.files].every(([name, file]) => same(file, whole.get(name)))).toBe(true);
    expect(folder.files.size).toBe(2);
  }
  expect(steps).toBeGreaterThan(12);
});

test.each<[string, (file: Uint8Array) => Uint8Array]>([
  ['cut', (file) => file.slice(0, 5000)],
  ['without its last byte', (file) => file.slice(0, -1)],
  ['longer', (file) => new Uint8Array(Buffer.concat([file, file.subarray(0, 8)]))],
  ['of another segment of the same size', (file) => file.with(4, (file[4] ?? 0) ^ 1)],
  ['of another list of checksums', (file) => file.with(large.length, (file[large.length] ?? 0) ^ 1)],
  ['changed in its header', (file) => file.with(20, (file[20] ?? 0) ^ 1)],
  ['changed in its groups', (file) => file.with(40, (file[40] ?? 0) ^ 1)],
])('a copy that is %s is made again', async (_, damage) => {
  const ask = worker();
  await ask(probe([first]));
  const whole = folder.files.get(one) ?? new Uint8Array();
  folder.files.set(one, damage(whole));
  folder.live();
  expect(await worker()(probe([first]))).toEqual({ result: 'hits', hits: [[0, 0, 0]] });
  expect(same(whole, folder.files.get(one))).toBe(true);
});

test('a page that changes while the file is open is noticed where it is read, and copied anew', async () => {
  const ask = worker();
  await ask(probe([first]));
  const whole = folder.files.get(one) ?? new Uint8Array();
  const rotten = whole.slice();
  // The last byte of every page but the first: whichever page is read, it is one of them.
  for (let at = 2 * PAGE - 1; at < large.length; at += PAGE) rotten[at] = (rotten[at] ?? 0) ^ 1;
  folder.files.set(one, rotten);
  expect(await ask(probe([first]))).toEqual({ result: 'hits', hits: [[0, 0, 0]] });
  expect(same(whole, folder.files.get(one))).toBe(true);
});

test('copies of other names are removed, once all that is asked for is there', async () => {
  const files = new ArchiveFiles(world());
  await files.segments([first]);
  stored.delete(two);
  await expect(files.segments([second])).rejects.toThrow(DamagedIndexError);
  expect(folder.files.get(one)?.length).toBeGreaterThan(large.length);
  stored.set(two, new Blob([small]));
  await files.segments([second]);
  expect([...folder.files.keys()]).toEqual([two]);
  folder.files.set('left behind', new Uint8Array());
  folder.live();
  await new ArchiveFiles(world()).segments([second]);
  expect([...folder.files.keys()]).toEqual([two]);
});

test.each<[string, () => Blob | undefined]>([
  ['lost', () => undefined],
  ['cut', () => new Blob([large.slice(0, -4)])],
  ['damaged', () => new Blob([large.with(large.length - 1, (large.at(-1) ?? 0) ^ 1)])],
])('where what is stored is %s that is said, and nothing of it stays', async (_, blob) => {
  stored.clear();
  const damaged = blob();
  if (damaged !== undefined) stored.set(one, damaged);
  expect(await worker()(probe([first]))).toMatchObject({ result: 'failed', reason: 'index-damaged' });
  expect(folder.files.get(one)).toHaveLength(0);
});

test('a file that an ended worker still holds is waited for, but not for ever', async () => {
  folder.heldFor = 3;
  expect(await rowsOf(new ArchiveFiles(world()), [first])).toEqual([[0]]);
  expect(paused).toBe(300);
  folder.live();
  folder.heldFor = Infinity;
  await expect(new ArchiveFiles(world()).segments([first])).rejects.toThrow(StorageError);
});

test('where the file system is refused that is a fault of storage', async () => {
  folder.refuses = new DOMException('not in a private window', 'SecurityError');
  expect(await worker()(probe([first]))).toEqual({
    result: 'failed',
    reason: 'storage-failed',
    message: 'the archive cannot be kept as a file',
  });
});

test.each<[string, Probe | string]>([
  ['a text', 'hits'],
  ['a path for a name', probe([{ sha256: '../x', bytes: 4 }])],
  ['a size that is none', probe([{ sha256: one, bytes: -1 }])],
  ['keys that do not rise', probe([first], [7, 7])],
  ['keys that are none', { files: [first], keys: 'x' }],
  ['more files than a pack has', probe(Array.from({ length: 65 }, () => first))],
])('%s is no question, and the next one is answered', async (_, wrong) => {
  const ask = worker();
  expect(await ask(wrong)).toMatchObject({ result: 'failed', message: 'no question of the archive' });
  expect(await ask(probe([second], [7]))).toEqual({ result: 'hits', hits: [[0, 1, 2]] });
});
