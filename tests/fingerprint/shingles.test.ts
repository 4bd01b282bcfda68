import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEY_BITS, SHINGLE_WEIGHT, shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { CHARACTER_WEIGHT, WORD_WEIGHT, type Words } from '../../utils/text/words.ts';

/** The shingle that begins at each word, from its definition. */
function plainly({ hashes, weights, count }: Words): { key: number; length: number }[] {
  const found: { key: number; length: number }[] = [];
  for (let i = 0; i < count; i++) {
    let sum = 0;
    let weight = 0;
    let length = 0;
    for (; weight < SHINGLE_WEIGHT && i + length < count; length++) {
      weight += weights[i + length] ?? 0;
      sum = (Math.imul(sum, 0x297a2d39) + (hashes[i + length] ?? 0)) | 0;
    }
    if (weight < SHINGLE_WEIGHT) break;
    const spread = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b) + length;
    found.push({ key: (spread ^ (spread >>> 13)) >>> (32 - KEY_BITS), length });
  }
  return found;
}

const run = fc.tuple(fc.constantFrom(WORD_WEIGHT, CHARACTER_WEIGHT), fc.integer({ min: 1, max: 12 }));
const weightsOfText = fc
  .array(run, { maxLength: 8 })
  .map((runs) => runs.flatMap(([weight, length]) => Array<number>(length).fill(weight)));

test('shingles of any mixture of words and ideographs are those of the definition', () => {
  fc.assert(
    fc.property(weightsOfText, fc.infiniteStream(fc.maxSafeInteger()), (all, numbers) => {
      const count = all.length;
      const words: Words = {
        hashes: Int32Array.from(all, () => numbers.next().value ?? 0),
        starts: Int32Array.from(all.keys()),
        ends: Int32Array.from(all.keys(), (i) => i + 1),
        weights: Uint8Array.from(all),
        count,
      };
      const { keys, lengths } = shinglesOf(words);
      expect(Array.from(keys, (key, i) => ({ key, length: lengths[i] ?? 0 }))).toEqual(plainly(words));
    }),
    { numRuns: 1000 },
  );
});
