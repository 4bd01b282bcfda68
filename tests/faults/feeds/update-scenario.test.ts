import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteFiles, packRecords } from '../../../utils/corpus/pack-store.ts';
import { answering as answeringFor } from '../../corpus/fake-origin.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { record } from '../record.ts';
import { answering, generation, UpdateClient, wholeGeneration } from './update-client.ts';

// The signed-update scenario of Firefox Remote Settings, step by step, and what its field bugs add, for packs.

let own: Publisher;
let stranger: Publisher;
let steps = 0;
let lost = 0;

beforeAll(async () => {
  [own, stranger] = await Promise.all([publisher(), publisher()]);
});
afterAll(() => {
  record({
    family: 'feeds',
    key: 'update.scenario.steps',
    value: steps,
    unit: 'steps',
    goal: { atLeast: 11 },
  });
  record({
    family: 'feeds',
    key: 'update.scenario.emptied',
    value: lost,
    unit: 'steps',
    goal: { exactly: 0 },
  });
});

const forged = ({ signature, ...pack }: MadePack): MadePack => ({
  ...pack,
  signature: signature.with(5, (signature[5] ?? 0) ^ 1),
});
const all = [1000, 2000, 3000, 4000];

test('the eleven steps', async () => {
  const empty = await madePack(own, 1, []);
  const client = new UpdateClient(empty, own.key);
  const step = async (found: readonly number[]): Promise<void> => {
    steps++;
    expect(await foundIn(all)).toEqual(found);
    const { held } = await packRecords();
    if (held === undefined) lost++;
    expect(held).toBeDefined();
  };

  // 1. An empty list with a good signature is a list.
  expect(await client.round()).toBe('');
  await step([]);
  // 2. Added.
  expect(await client.offered(await madePack(own, 2, [{ ids: [1000] }, { ids: [2000] }]))).toBe('');
  await step([1000, 2000]);
  // 3. Deleted.
  const third = await madePack(own, 3, [{ ids: [1000] }, { ids: [3000] }]);
  expect(await client.offered(third)).toBe('');
  await step([1000, 3000]);
  // 4. Nothing new: one request, nothing changes.
  const before = await answering();
  client.origin.requests.length = 0;
  expect(await client.round()).toBe('');
  expect(client.origin.names()).toEqual(['manifest.json']);
  expect(await answering()).toEqual(before);
  await step([1000, 3000]);
  // 5. A bad signature, and at the next try a good one.
  const fourth = await madePack(own, 4, [{ ids: [1000] }, { ids: [4000] }]);
  expect(await client.offered(forged(fourth))).toBe('bad-signature');
  await step([1000, 3000]);
  expect(await client.offered(fourth)).toBe('');
  await step([1000, 4000]);
  // 6. A bad signature, and then data older than what is held: ignored.
  expect(await client.offered(forged(await madePack(own, 5, [{ ids: [2000] }])))).toBe('bad-signature');
  expect(await client.offered(third)).toBe('rollback');
  await step([1000, 4000]);
  // 7. What is held was tampered with: the next look brings it back. See also update-tampered.test.ts.
  const [name = ''] = [...fourth.files.keys()];
  await deleteFiles([name]);
  expect(await client.offered(fourth)).toBe('');
  await step([1000, 4000]);
  // 8. Tampered with while the server sends bad signatures: what is left is not deleted, and then it is mended.
  await deleteFiles([name]);
  expect(await client.offered(forged(await madePack(own, 6, [])))).toBe('bad-signature');
  expect((await packRecords()).held).toBeDefined();
  expect(await client.offered(fourth)).toBe('');
  await step([1000, 4000]);
  // 9. A bad signature again and again: what is held has a good one, and stays.
  for (let retry = 0; retry < 4; retry++)
    expect(await client.offered(forged(await madePack(own, 7, [{ ids: [2000] }])))).toBe('bad-signature');
  await step([1000, 4000]);
  // 10. Another publisher's, whose signature is good: kept as well, and the key is named.
  expect(await client.offered(await madePack(stranger, 8, [{ ids: [2000] }]))).toBe('unknown-key');
  await step([1000, 4000]);
  // 11. What went wrong can be seen until it is right again.
  expect(client.world.saved).toMatchObject({ fault: 'unknown-key', failures: 5 });
  expect(await client.offered(await madePack(own, 9, [{ ids: all }]))).toBe('');
  expect(client.world.saved).toMatchObject({ fault: '', failures: 0 });
  await step(all);
});

test.each<[string, (pack: MadePack) => MadePack]>([
  ['bad', forged],
  ['empty', (pack) => ({ ...pack, signature: new Uint8Array(0) })],
  ['of zeros', (pack) => ({ ...pack, signature: new Uint8Array(64) })],
  ['over an empty list', (pack) => ({ ...pack, bytes: new Uint8Array(0) })],
  ['over a list without parts', (pack) => ({ ...pack, bytes: new TextEncoder().encode('{"parts":[]}') })],
])('a signature that is %s never leads to an empty list', async (_, broken) => {
  const client = new UpdateClient(await madePack(own, 1, [{ ids: [1000] }]), own.key);
  await client.round();
  const before = await answering();
  for (let round = 0; round < 3; round++) {
    expect(await client.offered(broken(await madePack(own, 2 + round, [])))).toBe('bad-signature');
    expect(await answering()).toEqual(before);
    expect(await foundIn([1000])).toEqual([1000]);
  }
});

test('a client that has nothing yet has nothing after a bad signature, and all after a good one', async () => {
  const pack = await madePack(own, 1, [{ ids: [1000] }]);
  const client = new UpdateClient(forged(pack), own.key);
  expect(await client.round()).toBe('bad-signature');
  expect(await packRecords()).toMatchObject({ held: undefined, coming: undefined, trust: undefined });
  expect(await client.offered(pack)).toBe('');
  expect(await generation()).toBe(1);
});

test('list and signature of two generations, met while they were exchanged, do no harm', async () => {
  const first = await madePack(own, 1, [{ ids: [1000] }]);
  const second = await madePack(own, 2, [{ ids: [2000] }]);
  const client = new UpdateClient(first, own.key);
  await client.round();
  expect(await client.offered({ ...second, signature: first.signature })).toBe('bad-signature');
  // The list that is held is not read again, so that no signature is asked for.
  expect(await client.offered({ ...first, signature: second.signature })).toBe('');
  expect(await generation()).toBe(1);
  expect(await client.offered(second)).toBe('');
  expect(await wholeGeneration()).toBe(2);
});

const BROKEN = 25;
test(`${BROKEN} broken looks in a row, each in another way: the last good pack answers, and the next good one comes`, async () => {
  const client = new UpdateClient(await madePack(own, 1, [{ ids: [1000] }]), own.key);
  await client.round();
  const before = await answering();
  const next = await madePack(own, 2, [{ ids: [2000] }]);
  const anything = /./u;
  const ways = [
    () => answeringFor(anything, () => new Response('', { status: 503 })),
    () => answeringFor('manifest.json', () => new Response('{}')),
    () => answeringFor('manifest.json', () => new Response('<html>')),
    () => answeringFor(/^files/u, () => new Response('x')),
    () => answeringFor(anything, () => Promise.reject(new TypeError('refused'))),
  ];
  client.origin.pack = next;
  for (let broken = 0; broken < BROKEN; broken++) {
    client.origin.faults = [(ways[broken % ways.length] ?? ways[0])?.() ?? (() => undefined)];
    expect(await client.round()).not.toBe('');
    expect(await answering()).toEqual(before);
  }
  expect(client.world.saved.failures).toBe(BROKEN);
  expect(client.world.saved.notBefore - client.world.clock).toBeLessThanOrEqual(86_400_000);
  client.origin.faults = [];
  expect(await client.round()).toBe('');
  expect(await wholeGeneration()).toBe(2);
  expect(await foundIn([1000, 2000])).toEqual([2000]);
});
