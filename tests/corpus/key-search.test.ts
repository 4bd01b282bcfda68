import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DamagedIndexError } from '../../utils/corpus/errors.ts';
import { placeOfKey } from '../../utils/corpus/key-search.ts';

const blob = (keys: Uint32Array<ArrayBuffer>): Blob => new Blob([keys]);
const thirds = Uint32Array.from({ length: 50_000 }, (_, i) => 3 * i);

test('a key is found where it stands, as in a list in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint32Array({ maxLength: 50 }), fc.nat(2 ** 32 - 1), async (given, stranger) => {
      const keys = Uint32Array.from(new Set(given)).sort();
      for (const key of [...keys, stranger]) {
        const place = keys.indexOf(key);
        expect(await placeOfKey(blob(keys), key)).toBe(place < 0 ? undefined : place);
      }
    }),
  );
});

test('of many keys few are read', async () => {
  const file = blob(thirds);
  let read = 0;
  const slice = file.slice.bind(file);
  file.slice = (from = 0, to = 0) => {
    read += to - from;
    return slice(from, to);
  };
  for (const place of [0, 1, 4095, 4096, 25_000, 49_999]) {
    read = 0;
    expect(await placeOfKey(file, 3 * place)).toBe(place);
    expect(await placeOfKey(file, 3 * place + 1)).toBeUndefined();
    expect(read).toBeLessThan(file.size / 4);
  }
});

test('a list that is cut within a key is damaged', async () => {
  await expect(placeOfKey(new Blob([Uint8Array.of(1, 0, 0, 0, 2)]), 1)).rejects.toThrow(DamagedIndexError);
});
