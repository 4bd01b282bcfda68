import { expect } from 'vitest';
import { checkedSource } from '../../../utils/corpus/pack-source.ts';
import { trustFrom } from '../../../utils/corpus/pack-update.ts';
import { answering as answeringFor } from '../../corpus/fake-origin.ts';
import { madePack } from '../../corpus/made-pack.ts';
import { ONE_LIST, type UpdateCase, verdictOn } from './update-case.ts';
import { answering, generation, UpdateClient, wholeGeneration } from './update-client.ts';

/** What is asked of the list itself. */
export const listCases: readonly UpdateCase[] = [
  {
    suite: 'basic_init_and_refresh',
    what: 'the first look asks for list, signature and files, and takes them',
    async run({ fifth, own }) {
      const client = new UpdateClient(fifth, own.key);
      expect(await client.round()).toBe('');
      expect(client.origin.names().slice(0, 2)).toEqual(['manifest.json', 'manifest.sig']);
      expect(client.origin.names().slice(2)).toHaveLength(fifth.files.size);
      expect(await wholeGeneration()).toBe(5);
    },
  },
  {
    suite: 'implicit_refresh',
    what: 'no file is asked for before a list that names it was accepted',
    async run(stage) {
      const client = await stage.refuses(await stage.pack(4), 'rollback');
      expect(client.origin.names()).not.toContain('file');
    },
  },
  {
    suite: 'invalid_initial_root',
    what: 'a build whose key is none does not come to be, and trusts nobody if it does',
    async run({ fifth }) {
      for (const key of ['', 'x', '0'.repeat(63), 'A'.repeat(64), `${'0'.repeat(64)} `]) {
        expect(() => checkedSource('https://packs.example', key)).toThrow(RangeError);
        expect(await verdictOn(fifth, trustFrom(undefined, key))).toBe('unknown-key');
      }
    },
  },
  {
    suite: 'unsigned_initial_root',
    what: 'the first root is not signed',
    run: { because: 'the root is a key in the build; the browser verifies the package that it comes in' },
  },
  {
    suite: 'unsigned_metadata[timestamp]',
    what: 'a list whose signature is gone',
    async run(stage) {
      const client = await stage.holding();
      client.origin.faults = [answeringFor('manifest.sig', () => new Response('', { status: 404 }))];
      await stage.refuses(await stage.pack(6), 'http', client);
    },
  },
  {
    suite: 'unsigned_metadata[root]',
    what: 'a list that announces keys, signed by one of these alone',
    async run(stage) {
      const keys = [stage.own.key, stage.stranger.key];
      await stage.refuses(await stage.pack(6, { keys }, stage.stranger), 'unknown-key');
    },
  },
  {
    suite: 'unsigned_metadata[snapshot, targets]',
    what: 'a second list is not signed',
    run: { because: ONE_LIST },
  },
  {
    suite: 'timestamp_content_changes',
    what: 'other content under the number that is held',
    async run(stage) {
      await stage.refuses(await stage.pack(5), 'same-generation');
    },
  },
  {
    suite: 'timestamp_eq_versions_check',
    what: 'the number that is held, signed by a key that was announced: what lies in storage stays',
    async run(stage) {
      const both = [stage.own.key, stage.next.key];
      const client = await stage.holding(await stage.pack(5, { keys: both }));
      await stage.refuses(
        await stage.pack(5, { keys: both, builtAt: 1 }, stage.next),
        'same-generation',
        client,
      );
    },
  },
  {
    suite: 'new_targets_version_mismatch',
    what: 'new files lie on the server, the list does not name them',
    async run(stage) {
      const client = await stage.holding();
      const sixth = await stage.pack(6);
      const before = await answering();
      expect(
        await client.offered({ ...stage.fifth, files: new Map([...stage.fifth.files, ...sixth.files]) }),
      ).toBe('');
      expect(client.origin.names()).toEqual(['manifest.json']);
      expect(await answering()).toEqual(before);
    },
  },
  {
    suite: 'custom_fields',
    what: 'fields that nobody knows, everywhere in a signed list',
    async run(stage) {
      const sixth = await stage.pack(6);
      const parts = sixth.manifest.parts.map((part) => ({ ...part, note: { a: [1] } }));
      const signed = await stage.signed({ ...sixth.manifest, parts, note: 'x', ['__proto__x']: 1 });
      const client = await stage.holding();
      expect(await client.offered({ ...signed, files: sixth.files })).toBe('');
      expect(await wholeGeneration()).toBe(6);
    },
  },
  {
    suite: 'static_repo',
    what: 'two lists of one generation with fields in another order are two lists',
    async run(stage) {
      const fields = Object.entries(stage.fifth.manifest).toReversed();
      await stage.refuses(await stage.signed(Object.fromEntries(fields)), 'same-generation');
    },
  },
  {
    suite: 'first contact',
    what: 'a first list may have any number, and what it replaces is nothing',
    async run({ own }) {
      const client = new UpdateClient(await madePack(own, 123_456, [{ ids: [7] }]), own.key);
      expect(await client.round()).toBe('');
      expect(await generation()).toBe(123_456);
    },
  },
];
