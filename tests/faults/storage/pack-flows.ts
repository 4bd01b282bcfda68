import { packedKeys } from '../../../utils/corpus/archive-probe.ts';
import { answerProbes, type Speaking } from '../../../utils/corpus/archive-worker.ts';
import { archiveInPlace } from '../../../utils/corpus/browser-archive.ts';
import { inDatabase } from '../../../utils/corpus/database.ts';
import { liveCorpus } from '../../../utils/corpus/live-corpus.ts';
import { filesOf } from '../../../utils/corpus/manifest.ts';
import { mend } from '../../../utils/corpus/mend.ts';
import { schedulePack, statusOfPack, syncOnAlarm, syncWhenFree } from '../../../utils/corpus/pack-alarm.ts';
import { buildContainer } from '../../../utils/corpus/pack-container.ts';
import { packMonths } from '../../../utils/corpus/pack-months.ts';
import { openPack, removePack } from '../../../utils/corpus/pack-opening.ts';
import { deleteFiles, packRecords, saveCopied, storedFile } from '../../../utils/corpus/pack-store.ts';
import { pageKeys } from '../../../utils/fingerprint/fingerprint.ts';
import { FakePrivateFolder } from '../../corpus/fake-private-folder.ts';
import { type MadePack, wordsOfArticle } from '../../corpus/made-pack.ts';
import { faultyFolder } from './browser-faults.ts';
import type { Flow } from './flow.ts';
import { checked, packed, type StorageWorld } from './storage-world.ts';

const inOneFile = ({ manifest, bytes, signature, files }: MadePack): Blob =>
  buildContainer(
    bytes,
    signature,
    filesOf(manifest).map(({ sha256 }) => files.get(sha256) ?? new Blob()),
  );

const offer = async (world: StorageWorld, generation: number): Promise<void> => {
  world.origin.pack = world.packs[generation - 1] as MadePack;
};
const generation = async (): Promise<unknown> => (await statusOfPack()).held?.generation;

/** Asks a worker that keeps its files in a folder, and gives its answer. */
async function asked(world: StorageWorld, folder: FakePrivateFolder): Promise<unknown> {
  const pack = world.packs[0] as MadePack;
  // Of this pack only the recent part is held.
  const files = pack.manifest.parts.filter(({ tier }) => tier === 'recent').map(({ postings }) => postings);
  const keys = packedKeys(pageKeys(wordsOfArticle(packed)));
  return await new Promise((resolve) => {
    let ask: (event: MessageEvent) => void = () => undefined;
    const owner = {
      addEventListener: (_: string, listener: (event: MessageEvent) => void) => (ask = listener),
      postMessage: ({ answer }: { answer: unknown }) => resolve(answer),
    } as unknown as Speaking;
    answerProbes(owner, {
      folder: async () => faultyFolder(world.faults, await folder.open()),
      stored: (sha256) => inDatabase((database) => storedFile(database, sha256)),
      pause: async () => undefined,
    });
    ask({ data: { id: 1, probe: { files, keys } } } as MessageEvent);
  });
}

/** The folder of the run; a new worker finds it as the last one left it. */
let folder = new FakePrivateFolder();

/** Flows of packs. */
export const packFlows: readonly Flow[] = [
  { name: 'a first pack', from: 'collected', run: () => syncOnAlarm(), after: () => checked(packed) },
  {
    name: 'the next generation',
    from: 'both',
    prepare: (world) => offer(world, 2),
    run: () => syncWhenFree(),
    after: async () => [await checked(2000), await generation()],
  },
  { name: 'a generation that is held', from: 'both', run: () => syncWhenFree(), after: generation },
  { name: 'setting the pack’s alarm', from: 'both', run: () => schedulePack() },
  { name: 'the state of the pack', from: 'both', run: () => statusOfPack(), after: generation },
  { name: 'opening what is held', from: 'both', run: () => liveCorpus() },
  {
    name: 'a pack from a file',
    from: 'collected',
    run: (world) =>
      openPack(inOneFile(world.packs[0] as MadePack), { onProgress: () => undefined, key: world.own.key }),
    after: () => checked(10),
  },
  { name: 'deleting the pack', from: 'both', run: () => removePack(), erases: 'pack', after: generation },
  {
    name: 'counting the pack by month',
    from: 'both',
    run: () => packMonths({ onProgress: () => undefined }),
    after: () => packMonths({ onProgress: () => undefined }),
  },
  {
    name: 'mending the pack',
    from: 'both',
    prepare: async (world) =>
      deleteFiles([(world.packs[0] as MadePack).manifest.parts[1]?.postings.sha256 ?? '']),
    run: async () => {
      await mend();
      await syncWhenFree();
    },
    after: () => checked(packed),
  },
  {
    name: 'an archive in place',
    from: 'both',
    prepare: async () => (folder = new FakePrivateFolder()),
    run: (world) => {
      folder.live();
      return asked(world, folder);
    },
    after: (world) => {
      folder.live();
      return asked(world, folder);
    },
  },
  {
    name: 'ending an archive in place',
    from: 'both',
    prepare: () => saveCopied(true),
    run: async () => {
      await archiveInPlace().release();
      await saveCopied(false);
    },
    after: async () => (await packRecords()).copied,
  },
];
