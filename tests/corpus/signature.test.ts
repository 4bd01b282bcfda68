// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { hex, signer } from '../../utils/corpus/signature.ts';
import { EIGHTH, PRIME, SMALL_ORDER } from '../faults/feeds/update-ed25519.ts';
import { publisher } from './made-pack.ts';

const text = new TextEncoder().encode('text');
afterEach(() => vi.restoreAllMocks());

test('of several keys the one that signed is named', async () => {
  const [one, other] = await Promise.all([publisher(), publisher()]);
  const signature = await other.sign(text);
  expect(await signer(text, signature, [one.key, other.key])).toBe(other.key);
  expect(await signer(text, signature, [one.key])).toBeUndefined();
});

test('the points of order eight are on the curve of RFC 8032', () => {
  // d = −121665 / 121666
  const y2 = (EIGHTH * EIGHTH) % PRIME;
  expect((121_665n * y2 * y2) % PRIME).toBe((121_666n * (2n * y2 - 1n)) % PRIME);
});

test('a key of small order signs nothing, also where the browser believes every signature', async () => {
  const { key } = await publisher();
  vi.spyOn(crypto.subtle, 'verify').mockResolvedValue(true);
  expect(SMALL_ORDER).toHaveLength(14);
  const signature = new Uint8Array(64);
  for (const weak of SMALL_ORDER) {
    expect(await signer(text, signature, [hex(weak)])).toBeUndefined();
    expect(await signer(text, signature, [hex(weak), key])).toBe(key);
  }
});
