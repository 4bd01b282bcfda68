import { expect } from 'vitest';
import { filesOf, type PackFile } from '../../../utils/corpus/manifest.ts';
import { packRecords } from '../../../utils/corpus/pack-store.ts';
import { answering as answeringFor } from '../../corpus/fake-origin.ts';
import { foundIn } from '../../corpus/fake-sync-world.ts';
import { madePack, type MadePack } from '../../corpus/made-pack.ts';
import type { Stage, UpdateCase } from './update-case.ts';
import { answering, type UpdateClient, wholeGeneration } from './update-client.ts';
import { endless, silently, slowly, withTime } from './update-server.ts';

/** Every request of a look that takes a new generation, by the name that a server sees. */
async function steps(stage: Stage, sixth: MadePack): Promise<string[]> {
  const client = await stage.holding();
  await client.offered(sixth);
  return client.origin.requests.map(({ name }) => name);
}

/** At each step once the server answers in this way; nothing may change, and without it the next look succeeds. */
async function atEachStep(
  stage: Stage,
  answer: Parameters<typeof answeringFor>[1],
  faults: readonly string[],
  look: (client: UpdateClient) => Promise<string> = (client) => client.round(),
): Promise<void> {
  const sixth = await stage.pack(6);
  const names = await steps(stage, sixth);
  expect(names.length).toBe(5);
  for (const name of names) {
    const client = await stage.holding();
    const before = await answering();
    client.origin.pack = sixth;
    client.origin.faults = [answeringFor(name, answer)];
    expect(faults, name).toContain(await look(client));
    expect(await answering()).toEqual(before);
    client.origin.faults = [];
    expect(await client.round()).toBe('');
    expect(await wholeGeneration()).toBe(6);
  }
}

/** The sixth generation, whose list says something else of its first new file, is not taken. */
async function misdescribed(
  stage: Stage,
  change: (file: PackFile) => PackFile,
  fault: string,
): Promise<void> {
  const { manifest, files } = await stage.pack(6);
  const parts = manifest.parts.map((part, i) => (i === 2 ? { ...part, cards: change(part.cards) } : part));
  await stage.refuses({ ...(await stage.signed({ ...manifest, parts })), files }, fault);
}

/** What is asked of files, and of the server that they come from. */
export const fileCases: readonly UpdateCase[] = [
  {
    suite: 'client_downloads_expected_file',
    what: 'what a list names is stored byte for byte',
    async run(stage) {
      await stage.holding();
      const { files } = await packRecords();
      expect([...files].toSorted()).toEqual(
        filesOf(stage.fifth.manifest)
          .map(({ sha256 }) => sha256)
          .toSorted(),
      );
      expect(await wholeGeneration()).toBe(5);
    },
  },
  ...['a/b', '../../manifest.json', '..%2f', '?x', '#x', '/files', '%00', 'https://evil.example/x'].map(
    (name): UpdateCase => ({
      suite: name === 'a/b' ? 'client_downloads_expected_file_in_sub_dir' : `unusual_role_name[${name}]`,
      what: `a file that is called ${name} instead of its hash`,
      run: (stage) =>
        misdescribed(stage, (file) => ({ ...file, sha256: name.padEnd(64, '0') }), 'not-a-manifest'),
    }),
  ),
  {
    suite: 'basic_metadata_hash_support',
    what: 'a list that gives a wrong hash for a file that is there',
    run: (stage) => misdescribed(stage, (file) => ({ ...file, sha256: '0'.repeat(64) }), 'http'),
  },
  {
    suite: 'new_targets_hash_mismatch',
    what: 'a file that was changed under its name',
    async run(stage) {
      const sixth = await stage.pack(6);
      for (const { sha256 } of filesOf(sixth.manifest).filter(
        (file) => !stage.fifth.files.has(file.sha256),
      )) {
        const bytes = new Uint8Array(await (sixth.files.get(sha256) ?? new Blob()).arrayBuffer());
        const other = new Blob([bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)]);
        await stage.refuses({ ...sixth, files: new Map(sixth.files).set(sha256, other) }, 'damaged-file');
      }
    },
  },
  {
    suite: 'wrong length: longer',
    what: 'a list that gives a file more bytes than it has',
    run: (stage) => misdescribed(stage, (file) => ({ ...file, bytes: file.bytes + 1 }), 'damaged-file'),
  },
  {
    suite: 'wrong length: shorter',
    what: 'a list that gives a file fewer bytes than it has',
    run: (stage) => misdescribed(stage, (file) => ({ ...file, bytes: file.bytes - 1 }), 'damaged-file'),
  },
  {
    suite: 'wrong length: impossible',
    what: 'a list that gives a file no, negative, half or endless bytes',
    async run(stage) {
      for (const bytes of [-1, 0.5, NaN, Infinity, 2 ** 31 + 1])
        await misdescribed(stage, (file) => ({ ...file, bytes }), 'not-a-manifest');
      await misdescribed(stage, (file) => ({ ...file, bytes: 2 ** 31 }), 'too-large');
    },
  },
  {
    suite: 'repository_substitutes_target_file',
    what: 'a server that gives one sound file for another',
    async run(stage) {
      const sixth = await stage.pack(6);
      for (const file of stage.fifth.files.values()) {
        const files = new Map([...sixth.files.keys()].map((name) => [name, file]));
        await stage.refuses({ ...sixth, files }, 'damaged-file');
      }
    },
  },
  {
    suite: 'multiple_changes_to_target',
    what: 'ten generations, and between them ten times other files under their names',
    async run(stage) {
      const client = await stage.holding();
      for (let round = 0; round < 10; round++) {
        const sound = await stage.pack(6 + 2 * round);
        const wrong = await stage.pack(7 + 2 * round);
        expect(await client.offered(sound)).toBe('');
        const files = new Map(
          [...wrong.files.keys()].map((name) => [name, new Blob([`malicious ${round}`])]),
        );
        await stage.refuses({ ...wrong, files }, 'damaged-file', client);
        expect(await wholeGeneration()).toBe(6 + 2 * round);
      }
      expect(await foundIn([1000, 2024])).toEqual([1000, 2024]);
    },
  },
  {
    suite: 'mix-and-match',
    what: 'a list with parts of two generations that the publisher never signed together',
    async run(stage) {
      const [sixth, seventh] = await Promise.all([stage.pack(6), stage.pack(7)]);
      const parts = [...sixth.manifest.parts.slice(0, 2), ...seventh.manifest.parts.slice(2)];
      const mixed = new TextEncoder().encode(JSON.stringify({ ...sixth.manifest, parts }));
      for (const { signature } of [sixth, seventh])
        await stage.refuses({ ...sixth, bytes: mixed, signature }, 'bad-signature');
    },
  },
  {
    suite: '404 at each step',
    what: 'list, signature or any file is gone',
    run: (stage) => atEachStep(stage, () => new Response('', { status: 404 }), ['http']),
  },
  {
    suite: 'empty at each step',
    what: 'list, signature or any file is empty',
    run: (stage) => atEachStep(stage, () => new Response(''), ['bad-signature', 'damaged-file']),
  },
  {
    suite: 'endless data at each step',
    what: 'list, signature or any file never ends',
    run: (stage) => atEachStep(stage, endless, ['too-large', 'bad-signature', 'damaged-file']),
  },
  {
    suite: 'slow retrieval at each step',
    what: 'a byte every nine seconds, for ever',
    run: (stage) => atEachStep(stage, slowly, ['network'], (client) => withTime(() => client.round())),
  },
  {
    suite: 'no retrieval at each step',
    what: 'headers, and then nothing',
    run: (stage) => atEachStep(stage, silently, ['network'], (client) => withTime(() => client.round())),
  },
  {
    suite: 'endless list of files',
    what: 'a signed list of more parts than any archive has, or longer than any list',
    async run(stage) {
      const { manifest } = await stage.pack(6);
      const [part] = manifest.parts;
      const many = Array.from({ length: 65 }, () => part);
      await stage.refuses(await stage.signed({ ...manifest, parts: many }), 'not-a-manifest');
      await stage.refuses(await stage.signed({ ...manifest, note: 'x'.repeat(262_144) }), 'too-large');
    },
  },
  {
    suite: 'delta on another base',
    what: 'a generation that only adds to one that this browser never had: what is missing is fetched, or nothing taken',
    async run(stage) {
      const base = await madePack(stage.own, 6, [{ ids: [3000] }, { ids: [3001] }]);
      const delta = await madePack(stage.own, 7, [{ ids: [3000] }, { ids: [3001] }, { ids: [3002] }]);
      const fresh = new Map([...delta.files].filter(([name]) => !base.files.has(name)));
      const client = await stage.refuses({ ...delta, files: fresh }, 'http');
      expect(await client.offered(delta)).toBe('');
      expect(await foundIn([1000, 3000, 3001, 3002])).toEqual([3000, 3001, 3002]);
    },
  },
  ...['graph_traversal', 'targetfile_search'].map((suite): UpdateCase => ({
    suite,
    what: 'files that other publishers answer for',
    run: { because: 'nobody delegates: one publisher signs one list of all files, by their hashes' },
  })),
];
