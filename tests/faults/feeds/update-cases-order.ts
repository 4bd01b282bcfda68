import { expect } from 'vitest';
import { emptyPackState } from '../../../utils/corpus/pack-state.ts';
import { packStatus } from '../../../utils/corpus/pack-status-of.ts';
import { deletePack, packRecords } from '../../../utils/corpus/pack-store.ts';
import { trustFrom } from '../../../utils/corpus/pack-update.ts';
import { answering as answeringFor } from '../../corpus/fake-origin.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { ONE_LIST, type UpdateCase, verdictOn } from './update-case.ts';
import { answering, generation, wholeGeneration } from './update-client.ts';

const HOUR = 3_600_000;
const NO_EXPIRY =
  'lists do not expire: a wrong clock must not switch a pack off (as happened to Firefox, bug 1740519); age is shown';

/** That packs only ever go forwards, how far, and what becomes of those that grow old. */
export const orderCases: readonly UpdateCase[] = [
  {
    suite: 'new_timestamp_version_rollback',
    what: 'an older list with its good signature',
    async run(stage) {
      const client = await stage.holding();
      for (const older of [4, 1, 0]) await stage.refuses(await stage.pack(older), 'rollback', client);
    },
  },
  {
    suite: 'simple_snapshot_rollback',
    what: 'the files of an older generation instead of those that the list names',
    async run(stage) {
      const client = await stage.holding();
      const sixth = await stage.pack(6);
      const before = await answering();
      expect(await client.offered({ ...sixth, files: stage.fifth.files })).toBe('http');
      expect(await answering()).toEqual(before);
    },
  },
  {
    suite: 'snapshot_rollback[basic, hashes]',
    what: 'a second list that is older than the first says',
    run: { because: ONE_LIST },
  },
  {
    suite: 'targets_rollback[basic, hashes]',
    what: 'a third list that is older',
    run: { because: ONE_LIST },
  },
  {
    suite: 'new_snapshot_version_mismatch',
    what: 'the list of one generation with the signature of another, both of the publisher',
    async run(stage) {
      const [sixth, seventh] = await Promise.all([stage.pack(6), stage.pack(7)]);
      await stage.refuses({ ...sixth, signature: seventh.signature }, 'bad-signature');
      await stage.refuses({ ...seventh, signature: sixth.signature }, 'bad-signature');
    },
  },
  {
    suite: 'replay',
    what: 'yesterday’s list under today’s name of a version, or as “not changed”',
    async run(stage) {
      const client = await stage.holding();
      expect(await client.offered(await stage.pack(6))).toBe('');
      const before = await answering();
      client.origin.faults = [
        answeringFor('manifest.json', () => new Response(stage.fifth.bytes, { headers: { etag: '"new"' } })),
        answeringFor('manifest.sig', () => new Response(stage.fifth.signature)),
      ];
      expect(await client.round()).toBe('rollback');
      client.origin.faults = [answeringFor('manifest.json', () => new Response(null, { status: 304 }))];
      expect(await client.round()).toBe('');
      expect(await answering()).toEqual(before);
    },
  },
  {
    suite: 'rollback after deletion',
    what: 'an older list after the user deleted the pack',
    async run(stage) {
      const client = await stage.holding();
      await deletePack();
      expect(await client.offered(await stage.pack(4))).toBe('rollback');
      expect((await packRecords()).held).toBeUndefined();
    },
  },
  {
    suite: 'rollback during download',
    what: 'an older list while a newer one is on its way',
    async run(stage) {
      const client = await stage.holding();
      client.origin.faults = [answeringFor(/^files/u, () => new Response('', { status: 404 }))];
      expect(await client.offered(await stage.pack(7))).toBe('http');
      client.origin.faults = [];
      expect(await client.offered(await stage.pack(6))).toBe('rollback');
      expect(await generation()).toBe(5);
    },
  },
  {
    suite: 'root rollback',
    what: 'an older list by a key that has been dropped since',
    async run(stage) {
      const client = await stage.holding();
      expect(await client.offered(await stage.pack(6, { keys: [stage.next.key] }))).toBe('');
      await stage.refuses(await stage.pack(5), 'unknown-key', client);
    },
  },
  {
    suite: 'fast-forward',
    what: 'a number that would bar all others',
    async run(stage) {
      const client = await stage.holding();
      for (const number of [1_000_006, 2 ** 32, 2 ** 52, Number.MAX_SAFE_INTEGER])
        await stage.refuses(await stage.pack(number), 'fast-forward', client);
      for (const number of [2 ** 53, 1e300, -1, 5.5]) {
        const sixth = await stage.pack(6);
        const signed = await stage.signed({ ...sixth.manifest, generation: number });
        await stage.refuses(signed, 'not-a-manifest', client);
      }
    },
  },
  {
    suite: 'new_timestamp_fast_forward_recovery',
    what: 'a high number by a stolen key: a release with another key counts anew, and the publisher may also count on',
    async run(stage) {
      const client = await stage.holding();
      expect(await client.offered(await stage.pack(1_000_005))).toBe('');
      await stage.refuses(await stage.pack(6), 'rollback', client);
      expect(await client.offered(await stage.pack(1_000_006))).toBe('');
      const { trust } = await packRecords();
      const renewed = trustFrom(trust, stage.next.key);
      expect(await verdictOn(await stage.pack(1, {}, stage.next), renewed)).toBe('accepted');
      expect(await verdictOn(await stage.pack(1_000_007), renewed)).toBe('unknown-key');
    },
  },
  {
    suite: 'new_snapshot_fast_forward_recovery',
    what: 'a key that a list announces does not lower the number: only a release does',
    async run(stage) {
      const both = [stage.own.key, stage.next.key];
      const client = await stage.holding(await stage.pack(900_000, { keys: both }));
      await stage.refuses(await stage.pack(6, { keys: [stage.next.key] }, stage.next), 'rollback', client);
      expect(await client.offered(await stage.pack(900_001, { keys: [stage.next.key] }, stage.next))).toBe(
        '',
      );
    },
  },
  { suite: 'new_targets_fast_forward_recovery', what: 'a third list far ahead', run: { because: ONE_LIST } },
  {
    suite: 'timestamp_expired',
    what: 'a server that never offers anything newer: after 48 hours the age is shown, and verdicts are still given',
    async run(stage) {
      const client = await stage.holding();
      const shown = async (hours: number) =>
        packStatus({
          source: { origin: 'https://packs.example', key: stage.own.key },
          wish: 'recent',
          state: emptyPackState(),
          records: await packRecords(),
          arrived: 0,
          wanted: 'nothing',
          refused: false,
          now: stage.fifth.manifest.builtAt + hours * HOUR,
        }).held?.daysOld;
      for (let day = 0; day < 10; day++) expect(await client.round()).toBe('');
      expect(await Promise.all([0, 47, 48, 49, 240].map(shown))).toEqual([
        undefined,
        undefined,
        undefined,
        2,
        10,
      ]);
      expect(await foundIn([1000, 1001])).toEqual([1000, 1001]);
    },
  },
  {
    suite: 'expired_metadata',
    what: 'after a hundred days without a look the next one is taken',
    async run(stage) {
      const client = await stage.holding();
      client.world.clock += 100 * 24 * HOUR;
      expect(await client.offered(await stage.pack(105))).toBe('');
      expect(await wholeGeneration()).toBe(105);
    },
  },
  { suite: 'root_expired', what: 'the keys expire', run: { because: NO_EXPIRY } },
  { suite: 'snapshot_expired', what: 'a second list expires', run: { because: NO_EXPIRY } },
  { suite: 'targets_expired', what: 'a third list expires', run: { because: NO_EXPIRY } },
  { suite: 'delegated_expiration', what: 'a delegated list expires', run: { because: NO_EXPIRY } },
];
