import { cardKey } from '../../utils/corpus/card-file.ts';
import type { Manifest, PackPart } from '../../utils/corpus/manifest.ts';
import { articlePostings } from '../../utils/fingerprint/fingerprint.ts';
import { SCHEME_VERSION } from '../../utils/fingerprint/wire.ts';
import { articleRow } from './article-row.ts';
import type { GateFiles } from './gate.ts';
import { manifestOf, NewPack } from './pack-folder.ts';
import { PackFault } from './pack-fault.ts';
import { packLines } from './pack-lines.ts';
import { PartBuilder } from './part-builder.ts';
import { publish } from './publishing.ts';
import { type Rarity, rarityIn } from './rarity.ts';
import { type Survey, surveyed } from './survey.ts';
import { OLD_WIDE, oldParts, tierOf } from './tiers.ts';

export interface BuildOptions extends GateFiles {
  articles: string;
  out: string;
  /** The folder of the generation before, whose number, keys and size the new one follows. */
  previous?: string;
  generation?: number;
  /** Epoch milliseconds; the newest article's moment otherwise, so that no clock is read. */
  builtAt?: number;
}

/** Builds a whole pack of a file of articles and publishes it when it passes the gate. Throws `PackFault`. */
export async function build(options: BuildOptions, complain: (complaint: string) => void): Promise<Manifest> {
  const previous = options.previous === undefined ? undefined : manifestOf(options.previous).manifest;
  const generation = generationAfter(previous?.generation ?? 0, options.generation);
  const survey = await surveyed(options.articles, complain);
  const builtAt = options.builtAt ?? survey.to;
  if (builtAt === undefined) throw new PackFault('no article has a date: name one with --built-at');
  const pack = new NewPack(options.out);
  try {
    const rarity = await rarityIn(options.articles, survey);
    const parts = await builtParts(pack, { options, survey, rarity, builtAt, complain });
    const manifest: Manifest = {
      format: 1,
      scheme: SCHEME_VERSION,
      generation,
      builtAt,
      parts,
      frequent: pack.write(new Uint8Array(rarity.frequent.buffer)),
      compared: compared(parts, survey),
      keys: previous?.keys ?? [],
    };
    await publish(pack, manifest, previous, options);
    return manifest;
  } finally {
    pack.discard();
  }
}

/** Browsers refuse a jump much further, and after it they would refuse every generation that does not jump too. */
const MOST_AHEAD = 1000;

function generationAfter(before: number, asked = before + 1): number {
  const most = before === 0 ? Number.MAX_SAFE_INTEGER : before + MOST_AHEAD;
  if (asked > before && asked <= most) return asked;
  throw new PackFault(`generation ${asked} does not follow ${before}`);
}

const compared = (parts: readonly PackPart[], { editions, from, to }: Survey): Manifest['compared'] => ({
  articles: parts.reduce((sum, { articles }) => sum + articles, 0),
  editions,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

interface Given {
  options: BuildOptions;
  survey: Survey;
  rarity: Rarity;
  builtAt: number;
  complain: (complaint: string) => void;
}

async function builtParts(
  pack: NewPack,
  { options, survey, rarity, builtAt, complain }: Given,
): Promise<PackPart[]> {
  const starts = oldParts(survey, builtAt);
  const recent = new PartBuilder(pack);
  const old = starts.map(() => new PartBuilder(pack));
  const builderOf = (id: number): PartBuilder => old[starts.findLastIndex((from) => from <= id)] ?? recent;
  for await (const { line, given } of packLines(options.articles)) {
    if (survey.articles.get(cardKey(given.address))?.line !== line) continue;
    const article = articleRow(given);
    if (article === undefined) {
      complain(`${options.articles}:${line}: no words of its own`);
      continue;
    }
    const isOld = tierOf(given.article.publishedAt, builtAt) === 'old';
    const builder = isOld ? builderOf(given.address.id) : recent;
    builder.add(article.row, articlePostings(article.words, rarity.frequency, isOld ? OLD_WIDE : 1));
  }
  return [...old.map((part) => part.finish('old')), recent.finish('recent')].filter(
    (part) => part !== undefined,
  );
}
