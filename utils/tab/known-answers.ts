import { type Compare, type Comparison, compareText, type Question } from '../compare-text.ts';
import { hitsIn, type ProbedCorpus } from '../corpus/probed-corpus.ts';
import { sha256 } from '../corpus/signature.ts';
import { type Bounds, LruCache } from '../lru-cache.ts';
import { candidates } from '../match/candidates.ts';
import type { Compared } from '../policy/verdict.ts';

/** Texts whose lookup is known: some hours of reading. */
const LOOKUPS: Bounds = { entries: 500, bytes: 100_000 };
/** Texts whose comparison is known: what "back" reaches in a few tabs. A comparison has some kilobytes. */
const COMPARISONS: Bounds = { entries: 60, bytes: 1_000_000 };

interface Known {
  lookups: LruCache<boolean>;
  comparisons: LruCache<Comparison>;
}

/**
 * What was found of texts, by their hash and by the corpus they were compared with: a corpus is another one after every
 * change of what is held, and has no old answers. A cache only: the worker may die at any line.
 */
let known = new WeakMap<ProbedCorpus, Known>();

function knownOf(corpus: ProbedCorpus): Known {
  const found = known.get(corpus) ?? {
    lookups: new LruCache<boolean>(LOOKUPS),
    comparisons: new LruCache<Comparison>(COMPARISONS),
  };
  known.set(corpus, found);
  return found;
}

/** Forgets every answer: what was found on a page is not kept longer than its tab. */
export function forgetAnswers(): void {
  // Checks under way fill what is forgotten here.
  known = new WeakMap();
}

/** Whether the shingles of a page lead to any article, and what they were compared with. Rejects with `CheckError`. */
export async function anyCandidate(
  keys: Uint32Array,
  corpus: ProbedCorpus,
): Promise<{ any: boolean; compared: Compared }> {
  const { lookups } = knownOf(corpus);
  const key = await sha256(new Uint32Array(keys));
  const before = lookups.get(key);
  if (before !== undefined) return { any: before, compared: corpus.compared };
  const { hits, compared } = await hitsIn(corpus, keys);
  const any = candidates(hits).length > 0;
  if (isWhole(compared, corpus)) lookups.set(key, any, bytesOfKey(key));
  return { any, compared };
}

/** Compares a text with a corpus, unless the same question was answered from it before. */
export const compareOnce: Compare = async (question, corpus, stopwatch) => {
  const started = stopwatch();
  const { comparisons } = knownOf(corpus);
  const key = await keyOf(question);
  const before = comparisons.get(key);
  if (before !== undefined) return { ...before, ms: { lookup: stopwatch() - started, match: 0 } };
  const comparison = await compareText(question, corpus, stopwatch);
  if (isWhole(comparison.compared, corpus))
    comparisons.set(key, comparison, bytesOfKey(key) + bytesOf(comparison));
  return comparison;
};

/** What was compared is told anew when a part did not answer; the next time it may. */
const isWhole = (compared: Compared, corpus: ProbedCorpus): boolean => compared === corpus.compared;

/** JSON tells lone surrogates apart, which UTF-8 does not. */
const keyOf = ({ text, wanted, among }: Question): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify([among, wanted, text])));

const bytesOfKey = (key: string): number => 2 * key.length;

/** What a comparison takes in memory: its bytes as they are, everything else as twice its JSON. */
function bytesOf(comparison: Comparison): number {
  const bytes = [...comparison.sources, ...comparison.versions].reduce(
    (sum, { article: { skeleton, text } }) => sum + skeleton.byteLength + (text?.byteLength ?? 0),
    0,
  );
  const others = JSON.stringify(comparison, (_, value: unknown) =>
    value instanceof Uint8Array ? undefined : value,
  );
  return bytes + 2 * others.length;
}
