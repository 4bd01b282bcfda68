import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardKey, cardRow } from '../../../utils/corpus/card-file.ts';
import { filesOf, type Manifest, manifestBytes, type PackPart } from '../../../utils/corpus/manifest.ts';
import { MANIFEST_NAME } from '../../../utils/corpus/pack-layout.ts';
import { encodedSkeleton } from '../../../utils/corpus/skeleton-file.ts';
import type { Posting } from '../../../utils/fingerprint/selection.ts';
import { KEY_BITS } from '../../../utils/fingerprint/shingles.ts';
import { seeded } from '../../measure/made-articles.ts';
import { PartBuilder, type PartRow } from '../../pack/part-builder.ts';
import { manifestOf, NewPack, pathOf } from '../../pack/pack-folder.ts';
import { sign } from '../../pack/sign.ts';
import { Pace } from '../pace.ts';
import type { MadePack } from './made-pack.ts';

/** Articles of one old part: the builder of packs begins another one after about as many. */
const PER_PART = 600_000;
/** Postings of an old article of ordinary length, and the blocks they may stand for. */
const POSTINGS = 9;
const BLOCKS = 64;
/** The skeletons of old articles are not read by who meets none of them. */
const skeleton = encodedSkeleton({
  tokens: 'words',
  ownWords: [{ kind: 'own', words: 1 }],
  skeleton: Uint8Array.of(1),
});
/** Below the numbers of the recent articles. */
const FIRST_ID = 20_000;
const LONG_AGO = Date.UTC(2017, 0, 1);

/**
 * A pack of recent articles with old ones put before them until there are `articles`: their postings are as many and lie
 * as those of real articles do, evenly, and are looked up like them; of their text and cards there is next to nothing.
 * Throws `PackFault`.
 */
export async function wholeArchive(
  recent: MadePack,
  articles: number,
  folder: string,
  progress: (step: string) => void,
): Promise<MadePack> {
  const { manifest } = manifestOf(recent.folder);
  const target = join(folder, 'archive');
  const pack = new NewPack(target);
  try {
    for (const file of filesOf(manifest)) linkSync(pathOf(recent.folder, file), pathOf(pack.folder, file));
    const old = oldParts(pack, articles - manifest.compared.articles, progress);
    writeFileSync(join(pack.folder, MANIFEST_NAME), manifestBytes(withParts(manifest, old, articles)));
    pack.publish();
  } finally {
    pack.discard();
  }
  const file = join(folder, 'archive.pack');
  await sign({ pack: target, key: recent.signedBy, nextKeys: [], oneFile: file });
  return { ...recent, folder: target, file };
}

const withParts = (manifest: Manifest, old: readonly PackPart[], articles: number): Manifest => ({
  ...manifest,
  generation: manifest.generation + 1,
  parts: [...old, ...manifest.parts],
  compared: { ...manifest.compared, articles, from: LONG_AGO },
});

function oldParts(pack: NewPack, count: number, progress: (step: string) => void): PackPart[] {
  const random = seeded(count);
  const pace = new Pace('browser: old articles', count, progress);
  const parts: PackPart[] = [];
  for (let first = 0; first < count; first += PER_PART) {
    const builder = new PartBuilder(pack);
    const after = Math.min(first + PER_PART, count);
    for (let number = first; number < after; number++) builder.add(row(FIRST_ID + number), postings(random));
    const part = builder.finish('old');
    if (part !== undefined) parts.push(part);
    pace.done(first);
  }
  return parts;
}

function row(id: number): PartRow {
  const address = { edition: 'uk', id, rubric: 'society', slug: 'old' } as const;
  const card = cardRow({ ...address, title: '', published: LONG_AGO, timeCertain: true });
  return { key: cardKey(address), skeleton, card: new TextEncoder().encode(JSON.stringify(card)) };
}

const postings = (random: () => number): Posting[] =>
  Array.from({ length: POSTINGS }, () => ({
    key: Math.floor(random() * 2 ** KEY_BITS),
    block: Math.floor(random() * BLOCKS),
  }));
