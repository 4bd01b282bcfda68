import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trustFrom } from '../../../utils/corpus/pack-update.ts';
import { type MadePack, madePack } from '../../corpus/made-pack.ts';
import { isFull, record } from '../record.ts';
import { Stage, verdictOn } from './update-case.ts';
import { answering } from './update-client.ts';

// A manifest of two parts and its signature, every single bit of both.

const STRIDE = isFull ? 1 : 97;
let stage: Stage;
let sixth: MadePack;
let flips = 0;
let looks = 0;
let accepted = 0;

beforeAll(async () => {
  stage = await Stage.set();
  sixth = await madePack(stage.own, 6, [{ ids: [1000] }, { ids: [2006] }]);
});
afterAll(() => {
  record({
    family: 'feeds',
    key: 'update.bits.flipped',
    value: flips,
    unit: 'bits',
    goal: { atLeast: 10_000 },
  });
  record({
    family: 'feeds',
    key: 'update.bits.offered',
    value: looks,
    unit: 'looks of a client',
    goal: { atLeast: 100 },
  });
  record({
    family: 'feeds',
    key: 'update.bits.accepted',
    value: accepted,
    unit: 'bits',
    goal: { exactly: 0 },
  });
});

/** The pack with one bit of its list and signature flipped, counted through both. */
function flipped(bit: number): MadePack {
  const change = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
    bytes.with(at >> 3, (bytes[at >> 3] ?? 0) ^ (1 << (at & 7)));
  const list = sixth.bytes.length * 8;
  return bit < list
    ? { ...sixth, bytes: change(sixth.bytes, bit) }
    : { ...sixth, signature: change(sixth.signature, bit - list) };
}

test('none is accepted', async () => {
  const trust = trustFrom(undefined, stage.own.key);
  expect(await verdictOn(sixth, trust)).toBe('accepted');
  const bits = 8 * (sixth.bytes.length + sixth.signature.length);
  for (let bit = 0; bit < bits; bit++) {
    const verdict = await verdictOn(flipped(bit), trust);
    if (verdict === 'accepted') accepted++;
    expect(verdict, `bit ${bit}`).toBe('bad-signature');
    flips++;
  }
});

test('offered to a client that holds a pack, none changes anything', async () => {
  const client = await stage.holding();
  const before = await answering();
  const bits = 8 * (sixth.bytes.length + sixth.signature.length);
  for (let bit = 0; bit < bits; bit += STRIDE) {
    expect(await client.offered(flipped(bit)), `bit ${bit}`).toBe(
      // A list that no longer begins as one looks like the page of a network that asks to log in.
      flipped(bit).bytes[0] === 60 ? 'portal' : 'bad-signature',
    );
    expect(await answering()).toEqual(before);
    expect(client.origin.names()).not.toContain('file');
    looks++;
  }
  expect(await client.offered(sixth)).toBe('');
});
