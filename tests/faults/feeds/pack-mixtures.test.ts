import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../../utils/corpus/manifest.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { isFull, record } from '../record.ts';
import { answering, UpdateClient, wholeGeneration } from './update-client.ts';

// Lists of five generations over the files of five, on the base of each: what answers is always one generation, whole.

const ALL = [1000, 1001, 2000, 2001, 3000];
/** What each generation adds, keeps, changes and takes away. */
const plans = [
  [{ ids: [1000] }],
  [{ ids: [1000] }, { ids: [1001] }],
  [{ ids: [1000, 2000] }],
  [{ ids: [1001] }, { ids: [2000, 2001] }],
  [{ ids: [1000], version: 'b' }, { ids: [3000] }],
];
const found = [[1000], [1000, 1001], [1000, 2000], [1001, 2000, 2001], [3000]];
const STEP = isFull ? 1 : 7;
let own: Publisher;
let packs: MadePack[];
let mixtures = 0;
let torn = 0;

beforeAll(async () => {
  own = await publisher();
  packs = await Promise.all(plans.map((parts, i) => madePack(own, i + 1, parts)));
});
afterAll(() => {
  record({
    family: 'feeds',
    key: 'pack.mixtures',
    value: mixtures,
    unit: 'mixtures',
    goal: { atLeast: 100 },
  });
  record({ family: 'feeds', key: 'pack.mixtures.torn', value: torn, unit: 'mixtures', goal: { exactly: 0 } });
});

const nth = (number: number): MadePack => packs[number - 1] as MadePack;
const names = (number: number): string[] => filesOf(nth(number).manifest).map(({ sha256 }) => sha256);

/** A list over files of which some stand under names of others, and how that is told. */
function mixed(list: number, of: number): [string, MadePack][] {
  const named = nth(list);
  const others = [...nth(of).files.values()];
  const under = (name: string, i: number): [string, Blob] => [name, others[i % others.length] ?? new Blob()];
  const one = names(list).map((name, i): [string, MadePack] => [
    `file ${i}`,
    { ...named, files: new Map(named.files).set(...under(name, i)) },
  ]);
  return [
    ['all files', { ...named, files: new Map(names(list).map(under)) }],
    ['only files of the other', { ...named, files: nth(of).files }],
    ['the signature', { ...named, signature: nth(of).signature }],
    ...one,
  ];
}

const crossed = [1, 2, 3, 4, 5].flatMap((base) =>
  [1, 2, 3, 4, 5].flatMap((list) => [1, 2, 3, 4, 5].map((of) => [base, list, of] as const)),
);

test.each(crossed.filter((_, i) => i % STEP === 0))(
  'on generation %i, the list of %i over files of %i',
  async (base, list, of) => {
    for (const [what, offer] of mixed(list, of)) {
      const client = new UpdateClient(nth(base), own.key);
      await client.round();
      const before = await answering();
      await client.offered(offer);
      mixtures++;
      const now = await wholeGeneration().catch(() => torn++);
      expect(list > base ? [base, list] : [base], what).toContain(now);
      if (now === base) expect(await answering(), what).toEqual(before);
      expect(await foundIn(ALL), what).toEqual(found[now - 1]);
    }
  },
);

test('after any mixture the sound generation is taken', async () => {
  for (const [what, offer] of mixed(5, 2)) {
    const client = new UpdateClient(nth(1), own.key);
    await client.round();
    await client.offered(offer);
    await client.offered(nth(5));
    await client.round();
    expect(await wholeGeneration(), what).toBe(5);
    expect(await foundIn(ALL)).toEqual(found[4]);
  }
});
