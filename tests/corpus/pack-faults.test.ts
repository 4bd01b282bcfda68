// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packRecords } from '../../utils/corpus/pack-store.ts';
import { sha256 } from '../../utils/corpus/signature.ts';
import { answering, FakeOrigin } from './fake-origin.ts';
import { foundIn, FakeSyncWorld } from './fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from './made-pack.ts';
import { redirected } from '../ukrinform/transport.ts';

const QUARTER = 900_000;
let own: Publisher;
let stranger: Publisher;
let first: MadePack;
let second: MadePack;
let origin: FakeOrigin;
let world: FakeSyncWorld;

beforeAll(async () => {
  [own, stranger] = await Promise.all([publisher(), publisher()]);
  first = await madePack(own, 1, [{ ids: [1000] }]);
  second = await madePack(own, 2, [{ ids: [1000] }, { ids: [2000] }]);
});
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  origin = new FakeOrigin(first);
  world = new FakeSyncWorld(origin, own.key);
  await world.live();
  origin.pack = second;
  world.clock += 9 * 3_600_000;
});

const page = '<!doctype html><title>Log in</title>';
const html = (): Response => new Response(page, { headers: { 'content-type': 'text/html' } });
const anything = /./u;
const file = /^files/u;
const broken = (): Response =>
  new Response(new ReadableStream({ pull: (body) => body.error(new Error('reset')) }));

type Answer = Parameters<typeof answering>[1];
test.each<[string, string | RegExp, Answer, string]>([
  ['a network that fails', anything, () => Promise.reject(new TypeError('refused')), 'network'],
  ['a list that breaks off', 'manifest.json', broken, 'network'],
  ['a file that breaks off', file, broken, 'network'],
  ['a server that is down', anything, () => new Response('', { status: 503 }), 'http'],
  ['a list that is gone', 'manifest.json', () => new Response('', { status: 404 }), 'http'],
  ['a signature that is gone', 'manifest.sig', () => new Response('', { status: 404 }), 'http'],
  ['a file that is gone', file, () => new Response('', { status: 410 }), 'http'],
  ['a page to log in at, for the list', 'manifest.json', html, 'portal'],
  ['a page to log in at, for a file', file, html, 'portal'],
  [
    'a list that leads elsewhere',
    'manifest.json',
    () => redirected(html(), 'https://www.ukrinform.net/'),
    'off-origin',
  ],
  [
    'a file that leads elsewhere',
    file,
    () => redirected(html(), 'https://packs.example.net/x'),
    'off-origin',
  ],
  ['an endless list', 'manifest.json', () => new Response(new Uint8Array(300_000)), 'too-large'],
  ['an endless signature', 'manifest.sig', () => new Response(new Uint8Array(65)), 'bad-signature'],
  ['an empty signature', 'manifest.sig', () => new Response(''), 'bad-signature'],
  ['the signature of the last list', 'manifest.sig', () => new Response(first.signature), 'bad-signature'],
  ['an empty file', file, () => new Response(''), 'damaged-file'],
  ['a file that is too long', file, () => new Response(new Uint8Array(1_000_000)), 'damaged-file'],
  [
    'another file of the same pack',
    file,
    async () => new Response([...second.files.values()][0]),
    'damaged-file',
  ],
  [
    'a file of the generation before',
    file,
    async () => new Response([...first.files.values()][1]),
    'damaged-file',
  ],
])('%s: the last good generation stays, and the next try succeeds', async (_, name, answer, fault) => {
  origin.faults = [answering(name, answer)];
  await world.live();
  expect(world.saved).toMatchObject({ failures: 1, fault });
  expect(await foundIn([1000, 2000])).toEqual([1000]);
  const wait = world.saved.notBefore - world.clock;
  expect(wait).toBe(1.5 * QUARTER);
  origin.faults = [];
  world.clock += wait - 1;
  const before = origin.requests.length;
  await world.live();
  expect(origin.requests).toHaveLength(before);
  world.clock += 1;
  await world.live();
  expect(world.saved).toMatchObject({ failures: 0, fault: '' });
  expect(await foundIn([1000, 2000])).toEqual([1000, 2000]);
});

test.each<[string, () => Promise<MadePack>, string]>([
  ['an older generation', () => madePack(own, 0, []), 'rollback'],
  ['another pack of the same number', () => madePack(own, 1, []), 'same-generation'],
  ['a number that would bar all others', () => madePack(own, 2 ** 53 - 1, []), 'fast-forward'],
  ['a pack of somebody else', () => madePack(stranger, 2, []), 'unknown-key'],
  ['a pack of another scheme', () => madePack(own, 2, [], { scheme: 5 }), 'pack-version'],
  ['a pack that is no archive', async () => unreadable(await madePack(own, 2, [])), 'unreadable'],
  ['a pack that is far too large', async () => tooLarge(await madePack(own, 2, [{ ids: [7] }])), 'too-large'],
])('%s is refused, and the last good generation stays', async (_, made, fault) => {
  origin.pack = await made();
  await world.live();
  expect(world.saved).toMatchObject({ failures: 1, fault });
  expect((await packRecords()).held?.hash).toBeDefined();
  expect(await foundIn([1000])).toEqual([1000]);
});

/** Files that are what the manifest says, and yet no files of an archive. */
async function unreadable(pack: MadePack): Promise<MadePack> {
  const bytes = new Blob([new Uint8Array(40)]);
  const name = await sha256(await bytes.arrayBuffer());
  const named = { sha256: name, bytes: bytes.size };
  const part = { articles: 1, tier: 'recent' as const, postings: named, skeletons: named, cards: named };
  const made = await madePack(own, 2, [], { parts: [part] });
  return { ...made, files: new Map([...pack.files, [name, bytes]]) };
}

async function tooLarge(pack: MadePack): Promise<MadePack> {
  const parts = pack.manifest.parts.map((part) => ({
    ...part,
    postings: { ...part.postings, bytes: 100_000_000 },
  }));
  return madePack(own, 2, [], { parts });
}

test('a refusal that asks for a time is given it, up to a day', async () => {
  const busy = (seconds: string): Response =>
    new Response('', { status: 429, headers: { 'retry-after': seconds } });
  origin.faults = [answering(anything, () => busy('7200'))];
  await world.live();
  expect(world.saved.notBefore - world.clock).toBe(7_200_000);
  world.clock = world.saved.notBefore;
  origin.faults = [answering(anything, () => busy('9999999'))];
  await world.live();
  expect(world.saved.notBefore - world.clock).toBe(86_400_000);
});

test('failures in a row are kept farther and farther apart', async () => {
  origin.faults = [answering(anything, () => new Response('', { status: 500 }))];
  const waits: number[] = [];
  for (let failure = 0; failure < 9; failure++) {
    await world.live();
    waits.push((world.saved.notBefore - world.clock) / QUARTER);
    world.clock = world.saved.notBefore;
  }
  expect(waits).toEqual([1.5, 3, 6, 12, 24, 48, 96, 96, 96]);
});

test('what was accepted is not given up for something older, even before its files are here', async () => {
  origin.faults = [answering(file, () => new Response('', { status: 404 }))];
  await world.live();
  origin.faults = [];
  origin.pack = first;
  world.clock = world.saved.notBefore;
  await world.live();
  expect(world.saved.fault).toBe('rollback');
  origin.pack = await madePack(own, 3, [{ ids: [3000] }]);
  world.clock = world.saved.notBefore;
  await world.live();
  expect(await foundIn([1000, 3000])).toEqual([3000]);
});
