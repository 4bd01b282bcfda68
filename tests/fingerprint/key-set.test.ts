import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySet } from '../../utils/fingerprint/key-set.ts';

test('gives each key of an article once, in order, one article after the other', () => {
  const keys = fc.uint32Array({ maxLength: 600, max: 2 ** 28 - 1 });
  const repeated = fc.uint32Array({ maxLength: 600, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.oneof(keys, repeated), { maxLength: 6 }), (articles) => {
      const set = new KeySet();
      for (const article of articles) expect([...set.distinct(article)]).toEqual([...new Set(article)]);
    }),
  );
});
