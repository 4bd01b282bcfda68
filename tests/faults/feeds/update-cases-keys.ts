import { expect } from 'vitest';
import { hex } from '../../../utils/corpus/signature.ts';
import { trustFrom, trustInKey } from '../../../utils/corpus/pack-update.ts';
import type { MadePack } from '../../corpus/made-pack.ts';
import { joined } from './pack-change.ts';
import { type Stage, type UpdateCase, verdictOn } from './update-case.ts';
import { wholeGeneration } from './update-client.ts';
import { largerS, SMALL_ORDER } from './update-ed25519.ts';

const ONE_SIGNATURE = 'one signature of one key of several is asked for; there is no threshold';

type Change = (
  signature: Uint8Array<ArrayBuffer>,
  sixth: MadePack,
  stage: Stage,
) => Promise<Uint8Array> | Uint8Array;

/** The sixth generation with any of these instead of its signature is refused, and says why. */
const refusedWith =
  (...changes: readonly Change[]) =>
  async (stage: Stage): Promise<void> => {
    const [client, sixth] = [await stage.holding(), await stage.pack(6)];
    for (const change of changes) {
      const signature = new Uint8Array(await change(sixth.signature, sixth, stage));
      await stage.refuses({ ...sixth, signature }, 'bad-signature', client);
    }
  };

const generated = (algorithm: string | EcKeyGenParams | RsaHashedKeyGenParams) =>
  crypto.subtle.generateKey(algorithm as EcKeyGenParams, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** What is asked of signatures and of the keys that make them. */
export const keyCases: readonly UpdateCase[] = [
  {
    suite: 'snapshot_threshold',
    what: 'fewer signatures than are asked for',
    run: { because: ONE_SIGNATURE },
  },
  {
    suite: 'root_has_keys_but_not_snapshot',
    what: 'a key that the list names somewhere else than among its keys',
    async run(stage) {
      const sixth = await stage.pack(6);
      const named = await stage.signed({
        ...sixth.manifest,
        key: stage.stranger.key,
        signers: [stage.stranger.key],
      });
      const client = await stage.holding();
      expect(await client.offered({ ...named, files: sixth.files })).toBe('');
      await stage.refuses(await stage.pack(7, {}, stage.stranger), 'unknown-key', client);
    },
  },
  {
    suite: 'duplicate_keys_root',
    what: 'the same key eight times is one key; nine are no list',
    async run(stage) {
      const client = await stage.holding();
      const keys = Array.from({ length: 9 }, () => stage.own.key);
      await stage.refuses(await stage.pack(6, { keys }), 'not-a-manifest', client);
      expect(await client.offered(await stage.pack(6, { keys: keys.slice(1) }))).toBe('');
      await stage.refuses(await stage.pack(7, {}, stage.next), 'unknown-key', client);
    },
  },
  {
    suite: 'wrong_hashing_algorithm',
    what: 'a list that says it was hashed and signed in another way is judged as all are',
    async run(stage) {
      const sixth = await stage.pack(6);
      const says = { ...sixth.manifest, hash: 'md5', algorithm: 'none', alg: 'HS256' };
      const client = await stage.holding();
      await stage.refuses(
        { ...(await stage.signed(says)), signature: new Uint8Array(64) },
        'bad-signature',
        client,
      );
      expect(await client.offered({ ...(await stage.signed(says)), files: sixth.files })).toBe('');
    },
  },
  { suite: 'duplicate_signatures', what: 'the signature twice', run: refusedWith((own) => joined(own, own)) },
  { suite: 'empty signature', what: 'a signature of no bytes', run: refusedWith(() => new Uint8Array(0)) },
  { suite: 'zero signature', what: 'a signature of zeros', run: refusedWith(() => new Uint8Array(64)) },
  {
    suite: 'signature of the wrong length',
    what: 'a signature cut, or longer',
    run: refusedWith(
      ...[1, 32, 63, 65, 96].map(
        (length): Change =>
          (own) =>
            joined(own, own).slice(0, length),
      ),
    ),
  },
  {
    suite: 'signature as text',
    what: 'a signature in hex, or as the beginning of a key file',
    run: refusedWith(
      (own) => new TextEncoder().encode(hex(own)),
      () => new TextEncoder().encode('-----BEGIN SIGNATURE-----'.padEnd(64)),
    ),
  },
  {
    suite: 'wrong algorithm: ECDSA',
    what: 'a signature of the same length by a key on another curve',
    run: refusedWith(async (_, { bytes }) => {
      const { privateKey } = await generated({ name: 'ECDSA', namedCurve: 'P-256' });
      return new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes));
    }),
  },
  {
    suite: 'wrong algorithm: HMAC with the public key',
    what: 'a code that anybody can make of what everybody knows',
    run: refusedWith(async (_, { bytes }, { own }) => {
      const algorithm = { name: 'HMAC', hash: 'SHA-512' };
      const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(own.key), algorithm, false, [
        'sign',
      ]);
      return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
    }),
  },
  {
    suite: 'prehashed',
    what: 'a good signature over the hash of the list instead of the list',
    run: refusedWith(async (_, { bytes }, { own }) =>
      own.sign(new Uint8Array(await crypto.subtle.digest('SHA-512', bytes))),
    ),
  },
  {
    suite: 'signature over other bytes',
    what: 'a good signature over the same list with one space more, or none at the end',
    run: refusedWith(
      (_, { bytes }, { own }) => own.sign(joined(bytes, Uint8Array.of(32))),
      (_, { bytes }, { own }) => own.sign(bytes.slice(0, -1)),
    ),
  },
  {
    suite: 'malleated S',
    what: 'S larger by the order of the group',
    run: refusedWith((own) => largerS(own)),
  },
  {
    suite: 'other R',
    what: 'R of small order, not reduced, or with its sign changed',
    run: refusedWith(
      ...SMALL_ORDER.map(
        (point): Change =>
          (own) =>
            joined(point, own.subarray(32)),
      ),
      (own) => own.with(31, (own[31] ?? 0) ^ 0x80),
    ),
  },
  {
    suite: 'small-order keys',
    what: 'a key of small order, under which a signature made without any key could hold for every list',
    async run({ fifth }) {
      for (const key of SMALL_ORDER)
        for (const point of SMALL_ORDER) {
          const signature = joined(point, new Uint8Array(32));
          expect(await verdictOn({ ...fifth, signature }, trustInKey(hex(key)))).not.toBe('accepted');
        }
    },
  },
  {
    suite: 'keys that are none',
    what: 'trusted keys of another length, of other letters or not on the curve sign nothing and end nothing',
    async run({ fifth, own }) {
      const keys = [
        '',
        'zz',
        own.key.slice(1),
        own.key.toUpperCase().slice(2),
        'ff'.repeat(32),
        '02'.padEnd(64, '0'),
      ];
      expect(await verdictOn(fifth, { ...trustInKey(''), keys })).toBe('unknown-key');
      expect(await verdictOn(fifth, { ...trustInKey(''), keys: [...keys, own.key] })).toBe('accepted');
    },
  },
  {
    suite: 'root_rotation[1-of-1-key-rotation]',
    what: 'from key to key over a list that names both',
    async run(stage) {
      const client = await stage.holding();
      expect(await client.offered(await stage.pack(6, { keys: [stage.own.key, stage.next.key] }))).toBe('');
      expect(await client.offered(await stage.pack(7, { keys: [stage.next.key] }, stage.next))).toBe('');
      expect(await wholeGeneration()).toBe(7);
      await stage.refuses(await stage.pack(8), 'unknown-key', client);
    },
  },
  {
    suite: 'root_rotation[1-of-1-key-rotation-unused-signatures]',
    what: 'more signatures than one',
    run: { because: ONE_SIGNATURE },
  },
  {
    suite: 'root_rotation[3-of-5-…], [threshold-…]: eleven cases',
    what: 'several signatures',
    run: { because: ONE_SIGNATURE },
  },
  {
    suite: 'root_rotation[fail-not-signed-with-old-key]',
    what: 'a list that the next key signs before any list named it',
    async run(stage) {
      await stage.refuses(await stage.pack(6, { keys: [stage.next.key] }, stage.next), 'unknown-key');
    },
  },
  {
    suite: 'root_rotation[fail-not-signed-with-new-key]',
    what: 'after a list that names only the next key, one that is not signed by it',
    async run(stage) {
      const client = await stage.holding();
      expect(await client.offered(await stage.pack(6, { keys: [stage.next.key] }))).toBe('');
      await stage.refuses(await stage.pack(7), 'unknown-key', client);
      await stage.refuses(await stage.pack(7, {}, stage.stranger), 'unknown-key', client);
    },
  },
  {
    suite: 'non_root_rotations[sign-…-combo]',
    what: 'of two valid keys either may sign',
    async run(stage) {
      const keys = [stage.own.key, stage.next.key];
      const client = await stage.holding();
      for (const [generation, by] of [stage.own, stage.own, stage.next, stage.own, stage.next].entries())
        expect(await client.offered(await stage.pack(6 + generation, { keys }, by))).toBe('');
    },
  },
  {
    suite: 'missed rotation',
    what: 'a browser that slept through all lists that named the next key: the last good pack stays, a release helps',
    async run(stage) {
      const later = await stage.pack(9, { keys: [stage.next.key] }, stage.next);
      await stage.refuses(later, 'unknown-key');
      expect(
        await verdictOn(
          later,
          trustFrom({ ...trustInKey(stage.own.key), root: stage.own.key }, stage.next.key),
        ),
      ).toBe('accepted');
    },
  },
  {
    suite: 'revoked key',
    what: 'a stolen key that a release replaces signs nothing any more, also what it signed before',
    async run(stage) {
      const renewed = trustFrom({ ...trustInKey(stage.own.key), root: stage.own.key }, stage.next.key);
      expect(await verdictOn(stage.fifth, renewed)).toBe('unknown-key');
    },
  },
];
