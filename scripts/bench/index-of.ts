import type { HeldArticle } from '../../utils/corpus/record.ts';
import type { Segment } from '../../utils/corpus/segment.ts';
import { PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import type { Words } from '../../utils/text/words.ts';
import type { Articles } from './articles.ts';
import type { Core } from './bundle.ts';
import { Pace } from './pace.ts';
import { Skeletons } from './skeletons.ts';
import { timed } from './timing.ts';

const CHARACTERS_PER_SHINGLE = 6;
const AVERAGE = 2000;
/** As a pack counts them (`pack/rarity.ts`): counters for more would outnumber all possible shingles. */
const MOST_SHINGLES = 2 ** 27;
/** Of a larger corpus only the articles that are asked for are held: they are made again then. */
const MOST_HELD = 60_000;
/** About so many articles of each language by turns: every so manieth, an odd one, is asked what it shares. */
const SAMPLED = 60_000;

/** The index of the first so many articles, as a pack holds it. */
export interface Built {
  articles: number;
  characters: number;
  words: number;
  segment: Segment;
  /**
   * Milliseconds from text to bytes, both readings: all, and of these which shingles are rare, and the masks. Without
   * skeletons and masks where no article is held whole.
   */
  ms: { all: number; counting: number; masks: number };
  /** Skeletons with masks only where those of all articles are held. */
  bytes: { postings: number; skeletons?: number };
  /** Of the shingle occurrences, those whose shingle stands in another article too. */
  shared: number;
  /** An article; where not all are held, it is made again when it is first asked for. */
  article(row: number): HeldArticle;
}

/** Builds in two readings as a pack is built: which shingles are rare, then which are kept. Making texts is not timed. */
export function indexOf(
  core: Core,
  articles: Articles,
  count: number,
  progress: (step: string) => void,
  mostHeld = MOST_HELD,
): Built {
  const counted = countShingles(core, articles, count, progress);
  const { frequencies } = counted;
  const proves = count >= PROVING_ARTICLES;
  // Of fewer articles than prove anything the product does not count.
  const counting = proves ? counted.ms : 0;
  const ms = { all: counting, counting, masks: 0 };
  const frequency = proves ? (key: number) => frequencies.of(key) : () => 1;
  const postings = new core.Postings();
  const skeletons = count <= mostHeld ? new Skeletons() : undefined;
  const shared = new SharedShingles(core, frequencies);
  const each = Math.ceil(count / SAMPLED) | 1;
  const totals = { characters: 0, words: 0 };
  const pace = new Pace('postings', count, progress);
  for (let row = 0; row < count; row++) {
    const text = articles.text(row);
    const { ms: spent, result: words } = timed(() => {
      const read = core.wordsOf(text);
      for (const { key, block } of core.articlePostings(read, frequency)) postings.add(key, row, block);
      if (skeletons !== undefined) {
        const { encoded, masking } = encodedArticle(core, text, read);
        skeletons.add(encoded);
        ms.masks += masking;
      }
      return read;
    });
    ms.all += spent;
    totals.characters += text.length;
    totals.words += words.count;
    if (row % each === 0) shared.count(text);
    pace.done(row);
  }
  const { ms: building, result: file } = timed(() => core.buildSegment(postings, count));
  ms.all += building;
  return {
    articles: count,
    ...totals,
    segment: core.openSegment(file.buffer),
    ms,
    bytes: { postings: file.length, ...(skeletons === undefined ? {} : { skeletons: skeletons.bytes }) },
    shared: shared.share,
    article: recordOf(core, skeletons === undefined ? madeAgain(core, articles) : (row) => skeletons.at(row)),
  };
}

/** The skeleton and mask of an article, and the milliseconds that the mask took. */
function encodedArticle(core: Core, text: string, words: Words): { encoded: Uint8Array; masking: number } {
  const { ms: masking, result: ownWords } = timed(() => core.ownWordsMask(text, words));
  const [tokens, skeleton] = [core.tokenKind(words), core.skeletonOf(words)];
  return { encoded: core.encodedSkeleton({ tokens, skeleton, ownWords }), masking };
}

/** Skeletons of the articles that are asked for, each made once. */
function madeAgain(core: Core, articles: Articles): (row: number) => Uint8Array {
  const made = new Map<number, Uint8Array>();
  return (row) => {
    const before = made.get(row);
    if (before !== undefined) return before;
    const text = articles.text(row);
    const { encoded } = encodedArticle(core, text, core.wordsOf(text));
    made.set(row, encoded);
    return encoded;
  };
}

const recordOf =
  (core: Core, skeletonAt: (row: number) => Uint8Array) =>
  (row: number): HeldArticle => ({
    row,
    card: { key: `uk:${row}`, url: '', edition: 'uk', title: '' },
    timeCertain: true,
    ...core.decodedSkeleton(skeletonAt(row)),
  });

type Frequencies = InstanceType<Core['DocumentFrequencies']>;

/** How many articles hold each shingle, and the milliseconds that counting took. */
function countShingles(
  core: Core,
  articles: Articles,
  count: number,
  progress: (step: string) => void,
): { frequencies: Frequencies; ms: number } {
  const shingles = Math.min((count * AVERAGE) / CHARACTERS_PER_SHINGLE, MOST_SHINGLES);
  const frequencies = new core.DocumentFrequencies(shingles);
  const pace = new Pace('counting shingles', count, progress);
  let ms = 0;
  for (let row = 0; row < count; row++) {
    const text = articles.text(row);
    ms += timed(() => frequencies.add(core.read(text).keys)).ms;
    pace.done(row);
  }
  return { frequencies, ms };
}

/** Counts of some articles how many of their shingles stand in another one too. */
class SharedShingles {
  readonly #core: Core;
  readonly #frequencies: Frequencies;
  #shingles = 0;
  #shared = 0;

  constructor(core: Core, frequencies: Frequencies) {
    this.#core = core;
    this.#frequencies = frequencies;
  }

  count(text: string): void {
    const { keys } = this.#core.read(text);
    this.#shingles += keys.length;
    for (const key of keys) if (this.#frequencies.of(key) > 1) this.#shared++;
  }

  get share(): number {
    return this.#shared / this.#shingles;
  }
}
