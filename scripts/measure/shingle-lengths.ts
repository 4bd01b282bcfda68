import { DocumentFrequencies } from '../../utils/fingerprint/document-frequency.ts';
import { type Posting, selectPostings } from '../../utils/fingerprint/selection.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { candidates } from '../../utils/match/candidates.ts';
import { formulaWords } from '../../utils/match/formulas.ts';
import { WORD_WEIGHT, type Words, wordsOf } from '../../utils/text/words.ts';
import { edited } from './edits.ts';
import { seeded } from './made-articles.ts';
import { otherArticles } from './other-articles.ts';

const SEED = 20261129;
const SHORTEST = 800;
/** Every so many texts one is no article, but wording around what is copied. */
const HELD_OUT = 12;
const QUERIES = 1000;
const PARAGRAPH = 300;
const AROUND = 250;
const EDITS = [0, 0.1, 0.2];
const RARE = 1;

/** Lengths of shingles in words that a block may choose among, shortest first: the first that is rare is taken. */
const choices = [[4], [3], [5], [3, 4, 5]];

/** One index over all articles, as one choice of lengths makes it. */
interface Index {
  lengths: readonly number[];
  frequencies: ReadonlyMap<number, DocumentFrequencies>;
  postings: ReadonlyMap<number, { row: number; block: number }[]>;
  perArticle: number;
}

const shinglesOfLength = (words: Words, length: number): ReturnType<typeof shinglesOf> =>
  shinglesOf(words, length * WORD_WEIGHT);

/** Compares lengths of shingles on real texts: paragraphs found after edits, and articles that come up in vain. */
export function measureShingleLengths(data: string): void {
  const random = seeded(SEED);
  const texts = otherArticles(data, Infinity).flatMap(({ text }) => (text.length < SHORTEST ? [] : [text]));
  const strangers = texts.filter((_, i) => i % HELD_OUT === 0);
  const articles = texts.filter((_, i) => i % HELD_OUT !== 0);
  const queries = Array.from({ length: QUERIES }, () => {
    const row = Math.floor(random() * articles.length);
    return { row, paragraph: paragraphOf(articles[row] ?? '', random), around: wordsFrom(strangers, random) };
  });
  const another = (): string => wordsFrom(articles, random, 1);
  const pages = EDITS.map((share) =>
    queries.map(({ row, paragraph, around }) => ({
      row,
      words: wordsOf(`${around} ${edited(paragraph, share, random, another)} ${around}`),
    })),
  );
  const words = articles.map(wordsOf);
  const unrelated = strangers.map(wordsOf);
  console.log(`${articles.length} articles, ${QUERIES} copied paragraphs of ${PARAGRAPH} characters`);
  for (const lengths of choices) {
    const index = indexOf(words, lengths);
    const found = pages.map((ofShare, i) => {
      const right = ofShare.filter((page) => rowsFor(index, page.words).includes(page.row)).length;
      return `${((100 * right) / QUERIES).toFixed(1)} % with ${100 * (EDITS[i] ?? 0)} % of the words edited`;
    });
    const inVain = unrelated.reduce((sum, page) => sum + rowsFor(index, page).length, 0) / unrelated.length;
    console.log(
      `${lengths.join(', ')} words: ${index.perArticle.toFixed(1)} postings an article; found ${found.join(', ')}; ` +
        `${inVain.toFixed(3)} articles for a text of nobody, ${(100 * formulaShare(index, unrelated)).toFixed(2)} % of its words formulas`,
    );
  }
}

function indexOf(articles: readonly Words[], lengths: readonly number[]): Index {
  const size = articles.reduce((sum, { count }) => sum + count, 0);
  const frequencies = new Map(lengths.map((length) => [length, new DocumentFrequencies(size)]));
  for (const words of articles)
    for (const [length, frequency] of frequencies) frequency.add(shinglesOfLength(words, length).keys);
  const postings: { key: number; row: number; block: number }[] = articles.flatMap((words, row) =>
    chosen(words, frequencies).map((posting) => ({ ...posting, row })),
  );
  return {
    lengths,
    frequencies,
    postings: Map.groupBy(postings, ({ key }) => key),
    perArticle: postings.length / articles.length,
  };
}

/** Of every block the rarest shingle of the shortest length that has a rare one, else of the longest. */
function chosen(words: Words, frequencies: ReadonlyMap<number, DocumentFrequencies>): Posting[] {
  const ofBlocks = new Map<number, { posting: Posting; rare: boolean }>();
  for (const [length, counts] of frequencies)
    for (const posting of selectPostings(words, shinglesOfLength(words, length), (key) => counts.of(key)))
      if (ofBlocks.get(posting.block)?.rare !== true)
        ofBlocks.set(posting.block, { posting, rare: counts.of(posting.key) <= RARE });
  return [...ofBlocks.values()].map(({ posting }) => posting);
}

function rowsFor({ lengths, postings }: Index, page: Words): number[] {
  const hits = lengths.flatMap((length) =>
    [...shinglesOfLength(page, length).keys].flatMap((key, at) =>
      (postings.get(key) ?? []).map(({ row, block }) => ({ at, row, block })),
    ),
  );
  return candidates(hits).map(({ row }) => row);
}

/** The share of words that lie in shingles of the longest length which too many articles have. */
function formulaShare({ lengths, frequencies }: Index, pages: readonly Words[]): number {
  const longest = Math.max(...lengths);
  const counts = frequencies.get(longest);
  if (counts === undefined) return Number.NaN;
  const share = (page: Words): number =>
    formulaWords(shinglesOfLength(page, longest), page.count, counts.isFormula).reduce(
      (sum, formula) => sum + formula,
      0,
    ) / page.count;
  return pages.reduce((sum, page) => sum + share(page), 0) / pages.length;
}

function paragraphOf(text: string, random: () => number): string {
  const start = Math.floor(random() * Math.max(1, text.length - PARAGRAPH));
  // The words at both ends are cut.
  return text
    .slice(start, start + PARAGRAPH)
    .replace(/^\S*\s/u, '')
    .replace(/\s\S*$/u, '');
}

function wordsFrom(texts: readonly string[], random: () => number, count = AROUND): string {
  const words = (texts[Math.floor(random() * texts.length)] ?? '').split(/\s+/u);
  const start = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(start, start + count).join(' ');
}
