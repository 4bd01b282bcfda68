import type { HeldArticle } from '../../utils/corpus/record.ts';
import type { Segment } from '../../utils/corpus/segment.ts';
import { PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import type { Articles } from './articles.ts';
import type { Core } from './bundle.ts';
import { timed } from './timing.ts';

const CHARACTERS_PER_SHINGLE = 6;
const AVERAGE = 2000;

/** The index of the first so many articles, as a pack holds it. */
export interface Built {
  articles: number;
  characters: number;
  words: number;
  segment: Segment;
  /** Milliseconds from text to bytes, both readings: all, and of these which shingles are rare, and the masks. */
  ms: { all: number; counting: number; masks: number };
  bytes: { postings: number; skeletons: number };
  /** Of the shingle occurrences, those whose shingle stands in another article too. */
  shared: number;
  article(row: number): HeldArticle;
}

/** Builds in two readings as a pack is built: which shingles are rare, then which are kept. Making texts is not timed. */
export function indexOf(core: Core, articles: Articles, count: number): Built {
  const counted = countShingles(core, articles, count);
  const { frequencies } = counted;
  const proves = count >= PROVING_ARTICLES;
  // Of fewer articles than prove anything the product does not count.
  const counting = proves ? counted.ms : 0;
  const ms = { all: counting, counting, masks: 0 };
  const clock = <T>(run: () => T): T => {
    const { ms: spent, result } = timed(run);
    ms.all += spent;
    return result;
  };
  const postings = new core.Postings();
  const skeletons = new Skeletons();
  const totals = { characters: 0, words: 0, shingles: 0, shared: 0 };
  for (let row = 0; row < count; row++) {
    const text = articles.text(row);
    const words = clock(() => {
      const read = core.wordsOf(text);
      const frequency = proves ? (key: number) => frequencies.of(key) : () => 1;
      for (const { key, block } of core.articlePostings(read, frequency)) postings.add(key, row, block);
      const mask = timed(() => core.ownWordsMask(text, read));
      ms.masks += mask.ms;
      const [tokens, skeleton] = [core.tokenKind(read), core.skeletonOf(read)];
      skeletons.add(core.encodedSkeleton({ tokens, skeleton, ownWords: mask.result }));
      return read;
    });
    totals.characters += text.length;
    totals.words += words.count;
    const keys = core.read(text).keys;
    totals.shingles += keys.length;
    for (const key of keys) if (frequencies.of(key) > 1) totals.shared++;
  }
  const file = clock(() => core.buildSegment(postings, count));
  return {
    articles: count,
    characters: totals.characters,
    words: totals.words,
    segment: core.openSegment(file.buffer),
    ms,
    bytes: { postings: file.length, skeletons: skeletons.bytes },
    shared: totals.shared / totals.shingles,
    article: (row) => ({
      row,
      card: { key: `uk:${row}`, url: '', edition: 'uk', title: '' },
      timeCertain: true,
      ...core.decodedSkeleton(skeletons.at(row)),
    }),
  };
}

/** How many articles hold each shingle, and the milliseconds that counting took. */
function countShingles(
  core: Core,
  articles: Articles,
  count: number,
): { frequencies: InstanceType<Core['DocumentFrequencies']>; ms: number } {
  const frequencies = new core.DocumentFrequencies((count * AVERAGE) / CHARACTERS_PER_SHINGLE);
  let ms = 0;
  for (let row = 0; row < count; row++) {
    const text = articles.text(row);
    ms += timed(() => frequencies.add(core.read(text).keys)).ms;
  }
  return { frequencies, ms };
}

/** Encoded skeletons one after another in pieces that grow no further: a million take 300 MB. */
class Skeletons {
  readonly #pieces: Uint8Array[] = [];
  #piece = new Uint8Array(0);
  #used = 0;
  bytes = 0;

  add(skeleton: Uint8Array): void {
    if (this.#used + skeleton.length > this.#piece.length) {
      this.#piece = new Uint8Array(1 << 22);
      this.#used = 0;
    }
    const end = this.#used + skeleton.length;
    this.#piece.set(skeleton, this.#used);
    this.#pieces.push(this.#piece.subarray(this.#used, end));
    this.#used = end;
    this.bytes += skeleton.length;
  }

  at(row: number): Uint8Array {
    return this.#pieces[row] ?? new Uint8Array(0);
  }
}
