import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDatabase } from '../../../utils/corpus/database.ts';
import { filesOf } from '../../../utils/corpus/manifest.ts';
import { buildContainer } from '../../../utils/corpus/pack-container.ts';
import { packFaults } from '../../../utils/corpus/pack-fault.ts';
import { openPack } from '../../../utils/corpus/pack-opening.ts';
import { type PackRecords, packRecords } from '../../../utils/corpus/pack-store.ts';
import { sha256 } from '../../../utils/corpus/signature.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { isFull, record } from '../record.ts';
import { change, changed } from './pack-change.ts';
import { answering, locks, UpdateClient, wholeGeneration } from './update-client.ts';

// Packs in one file, changed in every way that a disk, a network or a person can: none is ever taken in.

const CASES = isFull ? 10_000 : 1000;
let own: Publisher;
let second: MadePack;
let sections: Uint8Array<ArrayBuffer>[];
let tried = 0;
let taken = 0;
const faults = new Map<string, number>();

beforeAll(async () => {
  own = await publisher();
  const other = new Blob([Uint32Array.of(9)]);
  // No file of the second may be here already: what is not read cannot be refused.
  const frequent = { sha256: await sha256(await other.arrayBuffer()), bytes: other.size };
  const held = await madePack(own, 1, [{ ids: [7] }], { frequent });
  held.files.set(frequent.sha256, other);
  await new UpdateClient(held, own.key).round();
  second = await madePack(own, 2, [{ ids: [1000] }, { ids: [1001] }]);
  const files = filesOf(second.manifest).map(({ sha256: name }) => second.files.get(name) ?? new Blob());
  const read = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  sections = [second.bytes, second.signature, ...read];
});
afterAll(() => {
  record({ family: 'feeds', key: 'pack.mutated', value: tried, unit: 'packs', goal: { atLeast: CASES } });
  record({
    family: 'feeds',
    key: 'pack.mutated.accepted',
    value: taken,
    unit: 'packs',
    goal: { exactly: 0 },
  });
  const note = [...faults].map(([fault, count]) => `${fault} ${count}`).join(', ');
  record({ family: 'feeds', key: 'pack.mutated.faults', value: faults.size, unit: 'kinds of refusal', note });
});

async function inOneFile(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const [manifest = new Uint8Array(0), signature = new Uint8Array(0), ...files] = parts;
  const blobs = files.map((file) => new Blob([file]));
  return new Uint8Array(await buildContainer(manifest, signature, blobs).arrayBuffer());
}

const equal = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
const openingBy = (key: string) => ({ locks, room: async () => Infinity, onProgress: () => undefined, key });

/** Puts back what an attempt may leave: an accepted list and its files that were sound. */
async function restored({ held, trust }: PackRecords): Promise<void> {
  const { files, coming } = await packRecords();
  if (coming === undefined && files.size === 4) return;
  await inDatabase(async (database) => {
    const transaction = database.transaction(['state', 'packFiles'], 'readwrite');
    transaction.objectStore('state').delete('coming');
    transaction.objectStore('state').delete('trust');
    const kept = new Set(
      held === undefined || 'wrong' in held.manifest ? [] : filesOf(held.manifest).map((file) => file.sha256),
    );
    for (const name of files) if (!kept.has(name)) transaction.objectStore('packFiles').delete(name);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  });
  // The list that is held has a copy of whom packs are taken from.
  expect((await packRecords()).trust).toEqual(trust);
}

/** Offers bytes; whatever they are, what is held stays as it was. */
async function refused(bytes: Uint8Array<ArrayBuffer>, before: PackRecords): Promise<void> {
  const answer = await answering();
  const opened = await openPack(new Blob([bytes]), openingBy(own.key));
  tried++;
  if (opened.result === 'done') taken++;
  expect(opened).toEqual({ result: 'refused', fault: expect.toBeOneOf([...packFaults]) });
  if (opened.result === 'refused') faults.set(opened.fault, (faults.get(opened.fault) ?? 0) + 1);
  expect(await answering()).toEqual(answer);
  await restored(before);
}

const sectionChange = fc.oneof(
  fc.record({ what: fc.constant('swap' as const), one: fc.nat(8), other: fc.nat(8) }),
  fc.record({ what: fc.constant('drop' as const), one: fc.nat(8) }),
  fc.record({ what: fc.constant('repeat' as const), one: fc.nat(8), other: fc.nat(8) }),
  fc.record({
    what: fc.constant('change' as const),
    one: fc.nat(8),
    by: fc.array(change, { minLength: 1, maxLength: 3 }),
  }),
);

type SectionChange = typeof sectionChange extends fc.Arbitrary<infer T> ? T : never;
function withSections(by: SectionChange): Uint8Array<ArrayBuffer>[] {
  const at = (place: number): number => place % sections.length;
  const of = (place: number): Uint8Array<ArrayBuffer> => sections[at(place)] ?? new Uint8Array(0);
  switch (by.what) {
    case 'swap':
      return sections.with(at(by.one), of(by.other)).with(at(by.other), of(by.one));
    case 'drop':
      return sections.toSpliced(at(by.one), 1);
    case 'repeat':
      return sections.with(at(by.one), of(by.other));
    case 'change':
      return sections.with(at(by.one), changed(of(by.one), by.by));
  }
}

test(`${CASES} changed packs: none is accepted, and what is held stays`, async () => {
  const sound = await inOneFile(sections);
  const before = await packRecords();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc
          .array(change, { minLength: 1, maxLength: 4 })
          .map((changes) => async () => changed(sound, changes)),
        sectionChange.map((by) => () => inOneFile(withSections(by))),
      ),
      async (make) => {
        const bytes = await make();
        fc.pre(!equal(bytes, sound));
        await refused(bytes, before);
      },
    ),
    { numRuns: CASES, seed: 20_261_129, endOnFailure: !isFull, maxSkipsPerRun: 1000 },
  );
});

test('and the sound one is', async () => {
  expect(await openPack(new Blob([await inOneFile(sections)]), openingBy(own.key))).toMatchObject({
    result: 'done',
  });
  expect(await wholeGeneration()).toBe(2);
});
