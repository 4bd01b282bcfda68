import { copyFileSync, constants, existsSync } from 'node:fs';
import { cardKey } from '../../utils/corpus/card-file.ts';
import { FrequentKeys } from '../../utils/corpus/frequent-keys.ts';
import { filesOf, type Manifest, type PackPart } from '../../utils/corpus/manifest.ts';
import { articlePostings } from '../../utils/fingerprint/fingerprint.ts';
import { articleRow } from './article-row.ts';
import type { GateFiles } from './gate.ts';
import { HeldPack } from './held-pack.ts';
import { type HeldPart, present } from './held-part.ts';
import { faultsOf } from './inspect.ts';
import { copyPart, newestIn, partsToMerge } from './merge.ts';
import { manifestOf, NewPack, pathOf } from './pack-folder.ts';
import { PackFault } from './pack-fault.ts';
import { packLines } from './pack-lines.ts';
import { PartBuilder } from './part-builder.ts';
import { filesIn, publish } from './publishing.ts';
import { inOrder, type Survey, surveyed } from './survey.ts';
import { tierOf } from './tiers.ts';

export interface DeltaOptions extends GateFiles {
  previous: string;
  articles: string;
  out: string;
  /** Epoch milliseconds; the moment of the newest article otherwise. */
  builtAt?: number;
}

/** A published delta: the new generation, and the files of it that the one before did not have. */
export interface Delta {
  manifest: Manifest;
  previous: Manifest;
  added: number;
}

/**
 * Continues a pack by what is new or changed among the articles given, in parts of its own: what clients hold already
 * stays as it is. Throws `PackFault`, and then nothing has changed.
 */
export async function delta(options: DeltaOptions, complain: (complaint: string) => void): Promise<Delta> {
  const { manifest: previous } = manifestOf(options.previous);
  const fileOf = filesIn(options.previous);
  const faults = await faultsOf(previous, fileOf);
  if (faults.length > 0) throw new PackFault(`${options.previous} is damaged:\n  ${faults.join('\n  ')}`);
  const held = await HeldPack.open(previous, fileOf);
  const survey = await surveyed(options.articles, complain);
  const builtAt = options.builtAt ?? Math.max(previous.builtAt, survey.to ?? 0);
  if (builtAt < previous.builtAt) throw new PackFault('a delta is not built before what it continues');
  const pack = new NewPack(options.out);
  try {
    const frequent = new Uint32Array(await (await present(previous.frequent, fileOf)).arrayBuffer());
    const builder = new PartBuilder(pack);
    await addNew(builder, { options, survey, held, frequent: new FrequentKeys(frequent), complain });
    const added = builder.articles;
    const manifest: Manifest = {
      ...previous,
      generation: previous.generation + 1,
      builtAt,
      parts: await continued(pack, held, builder, builtAt),
      compared: compared(previous, survey, held.articles),
    };
    for (const file of filesOf(manifest))
      if (!existsSync(pathOf(pack.folder, file)))
        copyFileSync(pathOf(options.previous, file), pathOf(pack.folder, file), constants.COPYFILE_FICLONE);
    await publish(pack, manifest, previous, options);
    return { manifest, previous, added };
  } finally {
    pack.discard();
  }
}

interface Given {
  options: DeltaOptions;
  survey: Survey;
  held: HeldPack;
  frequent: FrequentKeys;
  complain: (complaint: string) => void;
}

/** Adds the articles that are not held, or held in another version. */
async function addNew(
  builder: PartBuilder,
  { options, survey, held, frequent, complain }: Given,
): Promise<void> {
  for await (const { line, given } of packLines(options.articles)) {
    if (survey.articles.get(cardKey(given.address))?.line !== line) continue;
    const article = articleRow(given);
    if (article === undefined) complain(`${options.articles}:${line}: no words of its own`);
    else if (!(await held.holds(article.row))) {
      builder.add(article.row, articlePostings(article.words, frequent.frequency));
      held.supersede(article.row.key);
    }
  }
}

/** The parts of the next generation: those that stay, and after them those that were written anew. */
async function continued(
  pack: NewPack,
  held: HeldPack,
  fresh: PartBuilder,
  builtAt: number,
): Promise<PackPart[]> {
  const tiers = await Promise.all(
    held.parts.map(async (one) => (one.part.tier === 'old' ? 'old' : tierOf(await newestIn(one), builtAt))),
  );
  const inTier = (tier: PackPart['tier']): HeldPart[] => held.parts.filter((_, i) => tiers[i] === tier);
  const merged = {
    old: partsToMerge(inTier('old'), 0),
    recent: partsToMerge(inTier('recent'), fresh.articles),
  };
  const older = new PartBuilder(pack);
  for (const one of merged.old) await copyPart(one, held, older);
  for (const one of merged.recent) await copyPart(one, held, fresh);
  const gone = new Set([...merged.old, ...merged.recent]);
  const stay = held.parts.flatMap((one, i) =>
    gone.has(one) ? [] : [{ ...one.part, tier: tiers[i] ?? one.part.tier }],
  );
  return [...stay, older.finish('old'), fresh.finish('recent')].filter((part) => part !== undefined);
}

function compared({ compared: before }: Manifest, survey: Survey, articles: number): Manifest['compared'] {
  const moments = [before.from, before.to, survey.from, survey.to].filter((moment) => moment !== undefined);
  return {
    articles,
    editions: inOrder(new Set([...before.editions, ...survey.editions])),
    ...(moments.length === 0 ? {} : { from: Math.min(...moments), to: Math.max(...moments) }),
  };
}
