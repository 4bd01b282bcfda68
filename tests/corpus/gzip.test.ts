// @vitest-environment node
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gunzip, gzip } from '../../utils/corpus/gzip.ts';

test('every text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
      expect(await gunzip(await gzip(text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('other programs read it', async () => {
  const text = 'Порт Лискове відкрив причал. '.repeat(100);
  const file = await gzip(text);
  expect(gunzipSync(file).toString('utf8')).toBe(text);
  expect(file.length).toBeLessThan(text.length / 5);
});

test.each<[string, (file: Uint8Array) => Uint8Array]>([
  ['cut short', (file) => file.slice(0, -9)],
  ['not gzip', () => new TextEncoder().encode('plain text')],
  ['empty', () => new Uint8Array()],
  ['with a wrong checksum', (file) => file.with(file.length - 6, (file.at(-6) ?? 0) ^ 1)],
])('a file that is %s is refused', async (_, broken) => {
  await expect(gunzip(broken(await gzip('The town opened a pier.')))).rejects.toThrow();
});

test('a file that unpacks to more than is wanted is given up before it has', async () => {
  const bomb = gzipSync(new Uint8Array(60_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  const start = performance.now();
  await expect(gunzip(bomb, 1_000_000)).rejects.toThrow(RangeError);
  expect(performance.now() - start).toBeLessThan(1000);
  const text = 'The town opened a pier.';
  expect(await gunzip(await gzip(text), text.length)).toBe(text);
});
