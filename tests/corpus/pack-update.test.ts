// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestBytes } from '../../utils/corpus/manifest.ts';
import { daysOld, judged, type Trust, trustFrom, trustInKey } from '../../utils/corpus/pack-update.ts';
import { type MadePack, madePack, type Publisher, publisher } from './made-pack.ts';

let own: Publisher;
let next: Publisher;
let stranger: Publisher;
let fifth: MadePack;
let trust: Trust;

beforeAll(async () => {
  [own, next, stranger] = await Promise.all([publisher(), publisher(), publisher()]);
  fifth = await madePack(own, 5, [{ ids: [1000] }]);
  trust = trustFrom(undefined, own.key);
});

const takenFrom = async ({ bytes, signature }: MadePack, by: Trust = trust): Promise<Trust> => {
  const verdict = await judged(bytes, signature, by);
  if (verdict.result !== 'accepted') throw new Error(verdict.why);
  return verdict.trust;
};
const whyNot = async ({ bytes, signature }: Pick<MadePack, 'bytes' | 'signature'>, by: Trust = trust) => {
  const verdict = await judged(bytes, signature, by);
  return verdict.result === 'accepted' ? 'accepted' : verdict.why;
};

test('a pack of the trusted publisher is accepted, and its generation and keys are kept', async () => {
  expect(await takenFrom(fifth)).toMatchObject({ root: own.key, keys: [own.key], generation: 5 });
});

describe('of generations', () => {
  test.each<[string, number, string]>([
    ['older', 4, 'rollback'],
    ['of no number', 0, 'rollback'],
    ['newer', 6, 'accepted'],
    ['much newer', 1_000_005, 'accepted'],
    ['impossibly newer', 1_000_006, 'fast-forward'],
    ['as high as numbers go', Number.MAX_SAFE_INTEGER, 'fast-forward'],
  ])('one that is %s (%i): %s', async (_, generation, expected) => {
    const held = await takenFrom(fifth);
    expect(await whyNot(await madePack(own, generation, []), held)).toBe(expected);
  });

  test('the same again is accepted, another one of the same number is not', async () => {
    const held = await takenFrom(fifth);
    expect(await whyNot(fifth, held)).toBe('accepted');
    expect(await whyNot(await madePack(own, 5, [{ ids: [1001] }]), held)).toBe('same-generation');
  });

  test('the first may be any but one that leaves no room for others', async () => {
    expect(await whyNot(await madePack(own, 123_456_789, []))).toBe('accepted');
    expect(await whyNot(await madePack(own, Number.MAX_SAFE_INTEGER, []))).toBe('fast-forward');
  });
});

describe('of signatures', () => {
  test('those of another publisher are refused, and the key is named', async () => {
    const { bytes, signature } = await madePack(stranger, 6, []);
    expect(await judged(bytes, signature, trust)).toEqual({
      result: 'refused',
      why: 'unknown-key',
      key: stranger.key,
    });
  });

  test.each<[string, (signature: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['an empty one', () => new Uint8Array()],
    ['none but zeros', () => new Uint8Array(64)],
    ['one that is cut', (signature) => signature.slice(0, 63)],
    ['one that is longer', (signature) => new Uint8Array([...signature, 0])],
    ['one whose S is larger by the order of the group', (signature) => withLargerS(signature)],
  ])('%s is refused', async (_, changed) => {
    expect(await whyNot({ ...fifth, signature: changed(fifth.signature) })).toBe('bad-signature');
  });

  test('one over other bytes is refused', async () => {
    const sixth = await madePack(own, 6, []);
    expect(await whyNot({ bytes: sixth.bytes, signature: fifth.signature })).toBe('bad-signature');
  });

  test('a key of small order, under which anything verifies, signs nothing', async () => {
    const weak = `01${'00'.repeat(31)}`;
    const signature = Uint8Array.of(1, ...new Uint8Array(63));
    const pack = await madePack(own, 6, [], { keys: [weak] });
    expect(await whyNot({ bytes: pack.bytes, signature }, trustInKey(weak))).toBe('bad-signature');
  });
});

/** The same signature with the order of the group added to S: it verifies where S is not checked. */
function withLargerS(signature: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const order = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;
  const changed = signature.slice();
  let s = order;
  for (let i = 63; i >= 32; i--) s += BigInt(signature[i] ?? 0) << BigInt(8 * (i - 32));
  for (let i = 32; i < 64; i++) changed[i] = Number((s >> BigInt(8 * (i - 32))) & 0xffn);
  return changed;
}

test('every single bit of the manifest and its signature counts', async () => {
  const small = await madePack(own, 6, [], { parts: [] });
  for (const part of ['bytes', 'signature'] as const) {
    for (let bit = 0; bit < small[part].length * 8; bit++) {
      const flipped = small[part].slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await whyNot({ ...small, [part]: flipped }), `bit ${bit} of ${part}`).not.toBe('accepted');
    }
  }
});

test.each<[string, (pack: MadePack) => Uint8Array<ArrayBuffer>, string]>([
  ['of another scheme', ({ manifest }) => signedBytes({ ...manifest, scheme: 1 }), 'pack-version'],
  ['of another format', ({ manifest }) => signedBytes({ ...manifest, format: 2 }), 'pack-version'],
  ['that is no JSON', () => new TextEncoder().encode('<html>'), 'not-a-manifest'],
  [
    'built at a moment that no calendar has',
    ({ manifest }) => signedBytes({ ...manifest, builtAt: 9e15 }),
    'not-a-manifest',
  ],
  [
    'with articles from before time',
    ({ manifest }) => signedBytes({ ...manifest, compared: { ...manifest.compared, from: -1e300 } }),
    'not-a-manifest',
  ],
  ['that lists no parts', ({ manifest }) => signedBytes({ ...manifest, parts: 5 }), 'not-a-manifest'],
  ['longer than any', ({ manifest }) => signedBytes({ ...manifest, note: 'x'.repeat(300_000) }), 'too-large'],
])('a signed manifest %s is refused', async (_, changed, why) => {
  const bytes = changed(fifth);
  expect(await whyNot({ bytes, signature: await own.sign(bytes) })).toBe(why);
});
const signedBytes = (value: object): Uint8Array<ArrayBuffer> =>
  manifestBytes(value as MadePack['manifest']) as Uint8Array<ArrayBuffer>;

test('whatever the bytes are, they are refused and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 70 }), async (a, b) => {
      expect((await judged(new Uint8Array(a), new Uint8Array(b), trust)).result).toBe('refused');
    }),
    { numRuns: 200 },
  );
});

describe('from key to key', () => {
  test('a new key is trusted once a manifest of a trusted one names it; one that is left out no longer', async () => {
    const both = await takenFrom(await madePack(own, 6, [], { keys: [own.key, next.key] }));
    const moved = await takenFrom(await madePack(next, 7, [], { keys: [next.key] }), both);
    expect(moved.keys).toEqual([next.key]);
    expect(await whyNot(await madePack(own, 8, []), moved)).toBe('unknown-key');
  });

  test('a manifest cannot make its own key trusted', async () => {
    expect(await whyNot(await madePack(next, 6, [], { keys: [next.key, own.key] }))).toBe('unknown-key');
  });

  test('a manifest that names no keys leaves them as they are', async () => {
    expect((await takenFrom(await madePack(own, 6, [], { keys: [] }))).keys).toEqual([own.key]);
  });

  test('what a release trusted, the next release of the same key goes on with', async () => {
    const held = await takenFrom(await madePack(own, 6, [], { keys: [next.key] }));
    expect(trustFrom(held, own.key)).toBe(held);
    expect(trustFrom(held, undefined)).toBe(held);
  });

  test('a release with another key ends a stolen one, and a number that barred all others', async () => {
    const barred = await takenFrom(await madePack(own, 2 ** 51, []));
    const renewed = trustFrom(barred, next.key);
    expect(await whyNot(await madePack(next, 7, []), renewed)).toBe('accepted');
    expect(await whyNot(await madePack(own, 2 ** 51 + 1, []), renewed)).toBe('unknown-key');
  });
});

const hours = (count: number): number => count * 3_600_000;
test.each([
  [0, undefined],
  [47, undefined],
  [48, undefined],
  [49, 2],
  [24 * 30, 30],
  [-100, undefined],
])('a pack %i hours old: %s days are told', (age, days) => {
  expect(daysOld(1000, 1000 + hours(age))).toBe(days);
});
