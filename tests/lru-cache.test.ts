import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LruCache } from '../utils/lru-cache.ts';

const filled = (keys: string, bounds = { entries: 3, bytes: 100 }, bytes = 1): LruCache<string> => {
  const cache = new LruCache<string>(bounds);
  for (const key of keys) cache.set(key, `of ${key}`, bytes);
  return cache;
};
const heldIn = (cache: LruCache<string>, keys: string): string =>
  [...keys].filter((key) => cache.get(key) !== undefined).join('');

test('a value is held under its key, and no other', () => {
  const cache = filled('a');
  expect(cache.get('a')).toBe('of a');
  expect(cache.get('b')).toBeUndefined();
});

test('of too many entries the longest unused goes', () => {
  expect(heldIn(filled('abcd'), 'abcd')).toBe('bcd');
  const used = filled('abc');
  used.get('a');
  used.set('d', 'of d', 1);
  expect(heldIn(used, 'abcd')).toBe('acd');
});

test('of too many bytes the longest unused go, as many as must', () => {
  const cache = filled('abc', { entries: 10, bytes: 10 }, 3);
  cache.set('d', 'of d', 6);
  expect(heldIn(cache, 'abcd')).toBe('cd');
  expect(cache.size).toEqual({ entries: 2, bytes: 9 });
});

test('what is larger than the whole cache is not held and drives nothing out', () => {
  const cache = filled('ab');
  cache.set('c', 'of c', 101);
  expect(heldIn(cache, 'abc')).toBe('ab');
});

test('a key that is set again holds the new value, counted once', () => {
  const cache = filled('ab');
  cache.set('a', 'anew', 50);
  expect(cache.get('a')).toBe('anew');
  expect(cache.size).toEqual({ entries: 2, bytes: 51 });
  cache.set('a', 'too much', 101);
  expect(cache.get('a')).toBeUndefined();
  expect(cache.size).toEqual({ entries: 1, bytes: 1 });
});

test('it holds what a plain list of the last used would, within its bounds', () => {
  const step = fc.record({
    key: fc.constantFrom(...'abcdefgh'),
    bytes: fc.integer({ min: 0, max: 12 }),
    reads: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const bounds = { entries: 4, bytes: 20 };
      const cache = new LruCache<number>(bounds);
      // Last used first.
      let list: { key: string; value: number; bytes: number }[] = [];
      for (const [i, { key, bytes, reads }] of steps.entries()) {
        const found = list.find((entry) => entry.key === key);
        const others = list.filter((entry) => entry !== found);
        if (reads) {
          expect(cache.get(key)).toBe(found?.value);
          if (found !== undefined) list = [found, ...others];
          continue;
        }
        cache.set(key, i, bytes);
        list = bytes > bounds.bytes ? others : [{ key, value: i, bytes }, ...others];
        while (
          list.length > bounds.entries ||
          list.reduce((sum, entry) => sum + entry.bytes, 0) > bounds.bytes
        )
          list.pop();
      }
      expect(cache.size).toEqual({
        entries: list.length,
        bytes: list.reduce((sum, entry) => sum + entry.bytes, 0),
      });
      for (const { key, value } of list) expect(cache.get(key)).toBe(value);
    }),
  );
});
