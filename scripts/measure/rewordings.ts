import { readFileSync } from 'node:fs';
import type { ArticleLine } from '../../utils/corpus/article-lines.ts';
import { editionFacts } from '../../utils/ukrinform/editions.ts';
import type { ReportLine } from '../evaluate/report.ts';
import { evaluated } from './evaluated.ts';
import { otherArticles } from './other-articles.ts';
import { scratch } from './real-data.ts';

const OTHERS = 2000;

export const languages = ['uk', 'en', 'de', 'ja'] as const;
const levels = ['light', 'heavy'] as const;

/** An article of the agency and another outlet's item that was made from it. */
export interface Rewording {
  id: string;
  lang: (typeof languages)[number];
  /** `light`: words replaced and clauses moved; `heavy`: every sentence written anew. */
  level: (typeof levels)[number];
  article: ArticleLine;
  page: { text: string };
}

/** A line of the fixtures. */
type RewordingLine = Omit<Rewording, 'article'> & { article: { title: string; text: string } };

/** All pairs, each article under an address of its edition. */
export const rewordings = (): Rewording[] =>
  languages.flatMap(linesOf).map((line, i) => ({ ...line, article: agencyArticle(line, i) }));

const linesOf = (lang: Rewording['lang']): RewordingLine[] =>
  readFileSync(new URL(`../../tests/fixtures/rewordings/${lang}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RewordingLine);

const agencyArticle = ({ id, lang, article }: RewordingLine, i: number): ArticleLine => ({
  id,
  url: `https://www.${editionFacts(lang).host}/rubric-society/${4_500_000 + i}-${id}.html`,
  lang,
  ...article,
  timeCertain: false,
});

/**
 * Has all reworded items checked with all their articles in the index, and 2,000 others where there is a folder of
 * real data. Prints how many were given their own article and how many another, by language and level, and at which
 * stage each of the rest was lost.
 */
export function measureRewordings(data: string | undefined): void {
  const pairs = rewordings();
  const { folder, remove } = scratch();
  const others = data === undefined ? [] : otherArticles(data, OTHERS);
  const lines = evaluated(
    folder,
    [...pairs.map(({ article }) => article), ...others],
    pairs.map(({ id, page }) => ({ id, text: page.text })),
    [],
  );
  remove();
  console.log(`${pairs.length} pairs, ${pairs.length + others.length} articles in the index`);
  for (const level of levels) for (const lang of languages) printGroup(pairs, lines, lang, level);
  for (const line of lines.filter((one) => !found(one))) console.log(`  ${line.id}: ${lostAt(line)}`);
  for (const line of lines) for (const id of strangers(line)) console.log(`  ${line.id}: given ${id}`);
}

// A page carries the id of its own article.
const found = ({ id, derivation }: ReportLine): boolean => derivation?.articleId === id;

/** Articles given for the page that are not its own. */
const strangers = ({ id, derivation, others }: ReportLine): string[] =>
  [derivation, ...others].map((source) => source?.articleId ?? id).filter((articleId) => articleId !== id);

const lostAt = ({ id, candidates, status }: ReportLine): string =>
  candidates.some(({ articleId }) => articleId === id)
    ? `a candidate, but too few words agree (${status})`
    : 'no candidate';

function printGroup(
  pairs: readonly Rewording[],
  lines: readonly ReportLine[],
  lang: Rewording['lang'],
  level: Rewording['level'],
): void {
  const ofGroup = lines.filter((_, i) => pairs[i]?.lang === lang && pairs[i]?.level === level);
  const right = ofGroup.filter(found).length;
  const wrong = ofGroup.filter((line) => strangers(line).length > 0).length;
  console.log(`${level}, ${lang}: ${right} of ${ofGroup.length} found, ${wrong} given another article`);
}
