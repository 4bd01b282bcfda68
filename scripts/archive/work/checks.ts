import { checkPage } from '../../../utils/check.ts';
import type { Hit } from '../../../utils/corpus/corpus.ts';
import type { ProbedCorpus } from '../../../utils/corpus/probed-corpus.ts';
import type { HeldArticle } from '../../../utils/corpus/record.ts';
import { materialText, type PageFacts } from '../../../utils/policy/facts.ts';
import type { Verdict } from '../../../utils/policy/verdict.ts';
import { type Words, wordsOf } from '../../../utils/text/words.ts';
import { nobody } from '../../evaluate/page-reading.ts';
import { reportLine } from '../../evaluate/report.ts';
import type { HeldArticleLine } from '../articles-held.ts';
import { namedWords } from './articles.ts';
import { type CheckedLine, checkedLine } from './checked-line.ts';
import { packedRecord } from './packed-article.ts';
import { readRecord } from './stored-record.ts';

// What worker threads do with the pages that share something with articles, by the extension's own modules.

/** One page with all that was found for it. */
export interface Question {
  id: string;
  /** JSON of its facts. */
  facts: string;
  hits: Hit[];
  /** The articles that the hits and its links lead to. */
  articles: HeldArticleLine[];
}

/** What is known of the whole archive. */
export interface Whole {
  articles: number;
  /** A bit for each possible fingerprint: whether it is a formula. Absent where too few articles are held to know. */
  formulas?: SharedArrayBuffer;
}

/** The printed line of a page, and the words that its passages are, for a person to look at. */
export interface Checked {
  line: CheckedLine;
  evidence: { title: string; url: string; passages: string[] }[];
  /** Machine-readable dates of publication exactly as printed. */
  published: string[];
}

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 600;

/** Checks pages against what was found for them. */
export async function checkPages({
  questions,
  whole,
}: {
  questions: readonly Question[];
  whole: Whole;
}): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const question of questions) checked.push(await check(question, whole));
  return checked;
}

async function check(question: Question, whole: Whole): Promise<Checked> {
  // Written by `readPages`.
  const facts = JSON.parse(question.facts) as PageFacts;
  const given = new Map<string, { id: string; words: Words }>();
  const packed = new Set<string>();
  const held = question.articles.map((article) => {
    const isPacked = article.record === '';
    const { record, id, words } = isPacked ? ofPack(article) : withText(article);
    given.set(record.card.key, { id, words });
    if (isPacked) packed.add(record.card.key);
    return { ...record, row: article.row };
  });
  const started = performance.now();
  const { verdict } = await checkPage(facts, corpusOf(question, held, whole), nobody, {
    now: Date.now(),
    stopwatch: () => performance.now() - started,
  });
  return {
    line: checkedLine(reportLine(question.id, verdict, { given }), verdict, (key) => packed.has(key)),
    evidence: evidence(verdict, materialText(facts)),
    published: facts.dates.published,
  };
}

/** What is compared of an article, and what a line says of it. */
interface Compared {
  record: Omit<HeldArticle, 'row'>;
  id: string;
  /** The own words with their places in the given text. */
  words: Words;
}

const withText = (held: HeldArticleLine): Compared => ({
  record: readRecord(held.record),
  ...namedWords(held),
});

const noWords = wordsOf('');

function ofPack({ line }: HeldArticleLine): Compared {
  const record = packedRecord(line);
  return { record, id: record.card.key, words: noWords };
}

/** What was found already, in the form in which a page is compared with it. */
function corpusOf({ hits }: Question, held: readonly HeldArticle[], whole: Whole): ProbedCorpus {
  const rows = new Map(held.map(({ card, row }) => [card.key, row]));
  const formulas = whole.formulas === undefined ? undefined : new Uint8Array(whole.formulas);
  return {
    segments: [],
    probe: async () => hits,
    articles: async (wanted) =>
      wanted
        .map((row) => held.find((article) => article.row === row))
        .filter((article) => article !== undefined),
    rowOf: async (key) => rows.get(key),
    compared: { articles: whole.articles, editions: [] },
    ...(formulas === undefined ? {} : { isFormula: (key: number) => isSet(formulas, key) }),
    close: () => undefined,
  };
}

const isSet = (bits: Uint8Array, key: number): boolean => (((bits[key >>> 3] ?? 0) >>> (key & 7)) & 1) === 1;

/** The shared words as the page has them, longest first, of every source. */
const evidence = ({ sources }: Verdict, text: string): Checked['evidence'] =>
  sources.map(({ article, passages }) => ({
    title: article?.title ?? '',
    url: article?.url ?? '',
    passages: passages
      .slice(0, MOST_SHOWN)
      .map(({ page: [start, end] }) => text.slice(start, end).slice(0, LONGEST_SHOWN)),
  }));
