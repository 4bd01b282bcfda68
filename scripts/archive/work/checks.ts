import { checkPage } from '../../../utils/check.ts';
import type { Hit } from '../../../utils/corpus/corpus.ts';
import type { ProbedCorpus } from '../../../utils/corpus/probed-corpus.ts';
import { rawArticle } from '../../../utils/corpus/raw-article.ts';
import type { HeldArticle } from '../../../utils/corpus/record.ts';
import { materialText, type PageFacts } from '../../../utils/policy/facts.ts';
import type { Verdict } from '../../../utils/policy/verdict.ts';
import type { Words } from '../../../utils/text/words.ts';
import { nobody } from '../../evaluate/page-reading.ts';
import { type ReportLine, reportLine } from '../../evaluate/report.ts';
import { keptArticle } from './articles.ts';

// What worker threads do with the pages that share something with articles, by the extension's own modules.

/** One page with all that was found for it. */
export interface Question {
  id: string;
  /** JSON of its facts. */
  facts: string;
  hits: Hit[];
  /** The articles that the hits and its links lead to. */
  articles: { row: number; key: string; line: string }[];
}

/** What is known of the whole archive. */
export interface Whole {
  articles: number;
  /** A bit for each possible fingerprint: whether it is a formula. Absent where too few articles are held to know. */
  formulas?: SharedArrayBuffer;
}

/** The printed line of a page, and the words that its passages are, for a person to look at. */
export interface Checked {
  line: ReportLine;
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
  const held = question.articles.map(({ row, line }) => {
    const article = keptArticle(line);
    const { record, words } = rawArticle(article);
    given.set(record.card.key, { id: article.id, words });
    return { ...record, row };
  });
  const started = performance.now();
  const { verdict } = await checkPage(facts, corpusOf(question, held, whole), nobody, {
    now: Date.now(),
    stopwatch: () => performance.now() - started,
  });
  return {
    line: reportLine(question.id, verdict, { given }),
    evidence: evidence(verdict, materialText(facts)),
    published: facts.dates.published,
  };
}

/** What was found already, in the form in which a page is compared with it. */
function corpusOf({ hits, articles }: Question, held: readonly HeldArticle[], whole: Whole): ProbedCorpus {
  const rows = new Map(articles.map(({ key, row }) => [key, row]));
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
