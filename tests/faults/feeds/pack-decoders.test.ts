import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckError } from '../../../utils/corpus/errors.ts';
import { isFull, record } from '../record.ts';
import { type Allocations, watchAllocations } from './pack-allocation.ts';
import { change, changed } from './pack-change.ts';
import { cardBlocks, type Decoder, decoders } from './pack-decoders.ts';

const all = [...decoders, cardBlocks];
const CASES = isFull ? 1_000_000 : 10_000;
const each = Math.ceil(CASES / all.length);
/** Readers may copy a file some times; more than that only a count that nobody checked asks for. */
const MOST_COPIES = 16;
const LEAST_ROOM = 65_536;
/** A case takes a fraction of a millisecond of the processor; collecting garbage may take some. */
const HANG = 1000;
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let allocations: Allocations;
const found = { read: 0, refused: 0, slowest: 0, greed: 0 };

beforeAll(() => {
  allocations = watchAllocations();
});
afterAll(() => {
  allocations.restore();
  const figure = (
    key: string,
    value: number,
    unit: string,
    goal?: { atLeast: number } | { atMost: number },
  ) =>
    record({ family: 'feeds', key: `decoder.${key}`, value, unit, ...(goal === undefined ? {} : { goal }) });
  figure('cases', found.read + found.refused, 'cases', { atLeast: CASES });
  figure('cases.read', found.read, 'cases');
  figure('cases.refused', found.refused, 'cases');
  figure('slowest', found.slowest, 'ms of the processor', { atMost: HANG });
  figure('allocated', found.greed, 'bytes by count per byte of file', { atMost: MOST_COPIES });
});

/** Reads changed bytes; throws when they end otherwise than read or refused. */
async function outcomeOf({ read }: Decoder, bytes: Uint8Array<ArrayBuffer>): Promise<'read' | 'refused'> {
  try {
    await read(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof CheckError) return 'refused';
    throw error;
  }
}

test.each(all.map((decoder) => [decoder.name, decoder] as const))(
  `%s: ${each} changed files are read or refused, and take no more memory than they have bytes for`,
  async (_, decoder) => {
    await fc.assert(
      fc.asyncProperty(
        decoder.sound,
        fc.array(change, { maxLength: 4 }),
        fc.boolean(),
        async (sound, changes, seal) => {
          const bytes = changed(await sound(), changes);
          const given = seal && decoder.sealed !== undefined ? decoder.sealed(bytes) : bytes;
          allocations.largest();
          const start = spent();
          found[await outcomeOf(decoder, given)]++;
          found.slowest = Math.max(found.slowest, spent() - start);
          const excess = Math.max(0, allocations.largest() - LEAST_ROOM);
          found.greed = Math.max(found.greed, excess / Math.max(1, given.length));
          expect(excess).toBeLessThanOrEqual(MOST_COPIES * given.length);
        },
      ),
      { numRuns: each, seed: 20_261_129, endOnFailure: !isFull },
    );
  },
);

test('no reader took long', () => expect(found.slowest).toBeLessThan(HANG));
