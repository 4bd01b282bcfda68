import type { Compared } from '../policy/verdict.ts';
import { type Corpus, type Hit, hitsOf, MOST_HITS } from './corpus.ts';
import { CheckError } from './errors.ts';

/** A corpus of which a part may be too large to be loaded. */
export interface ProbedCorpus extends Corpus {
  /** Looks the shingles of a page up in the part that is not loaded. Rejects with `CheckError`. */
  probe?: (keys: Uint32Array) => Promise<Hit[]>;
}

/**
 * Looks up every shingle of a page in all of a corpus. Where the part that is not loaded does not answer, the rest
 * does, and what was compared says why something is missing.
 */
export async function hitsIn(
  corpus: ProbedCorpus,
  keys: Uint32Array,
): Promise<{ hits: Hit[]; compared: Compared }> {
  const { compared } = corpus;
  const hits = hitsOf(corpus.segments, keys);
  if (corpus.probe === undefined) return { hits, compared };
  try {
    return { hits: [...hits, ...(await corpus.probe(keys))].slice(0, MOST_HITS), compared };
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    return { hits, compared: { missing: error.reason, ...compared } };
  }
}
