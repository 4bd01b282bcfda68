import type { HeldArticle } from '../corpus/record.ts';
import type { Changes, Passage, SourceKind } from '../policy/verdict.ts';
import { ownWordsArray } from '../text/own-words.ts';
import type { Words } from '../text/words.ts';
import { changesOf } from './changes.ts';
import { align } from './align.ts';
import { decidingWords } from './deciding-words.ts';
import { withFormulas } from './formulas.ts';
import { type AlignedPassage, equalWords } from './passage.ts';
import * as limits from './thresholds.ts';

/** How a page and one article agree. Shares are 0…1 in folded words. */
export interface Match {
  article: HeldArticle;
  kind: Exclude<SourceKind, 'credited'>;
  /** Page words in passages ÷ words of the material. */
  pageShare: number;
  /** Article words in passages ÷ words of the article. */
  articleShare: number;
  /** Equal own words ÷ own words of the article. */
  ownShare: number;
  /** Equal words in all passages, and the agency's own among them. */
  words: number;
  ownWords: number;
  /** The words that tell a copy from a common source, where they are not simply the own words. */
  decidingWords?: number;
  /** Passages in page order; offsets into the material text. */
  passages: Passage[];
  changes: Changes;
}

/** A page made ready to be compared. */
export interface ComparedPage {
  words: Words;
  /** The skeleton of its words. */
  bytes: Uint8Array;
  /** Which of its words are formulas, where enough articles are held to know. */
  formulas?: Uint8Array;
}

/** Aligns the page with one article. No passage: no match. */
export function matchWith(
  { words: page, bytes, formulas }: ComparedPage,
  article: HeldArticle,
): Match | undefined {
  const kind = article.tokens;
  const aligned = align(bytes, article.skeleton, limits.alignmentOf(article.tokens));
  if (aligned.length === 0) return undefined;
  const length = article.skeleton.length;
  const mask = formulas === undefined ? article.ownWords : withFormulas(article.ownWords, aligned, formulas);
  const own = ownWordsArray(mask, length);
  const passages = aligned.map((passage) => described(passage, page, own));
  const sum = (value: (passage: Passage, i: number) => number): number =>
    passages.reduce((s, p, i) => s + value(p, i), 0);
  const words = sum((passage) => passage.words);
  const ownWords = sum((passage) => passage.own);
  const onPage = aligned.reduce((s, { page: [start, end] }) => s + end - start, 0);
  const inArticle = aligned.reduce((s, { article: [start, end] }) => s + end - start, 0);
  const articleShare = inArticle / length;
  const deciding = decidingWords(aligned, mask, kind);
  return {
    article,
    kind: kindOf(articleShare, words / Math.max(onPage, inArticle)),
    pageShare: onPage / Math.max(1, page.count),
    articleShare,
    ownShare:
      ownWords /
      Math.max(
        1,
        own.reduce((s, value) => s + value, 0),
      ),
    words,
    ownWords,
    ...(deciding === ownWords ? {} : { decidingWords: deciding }),
    passages,
    changes: changesOf(aligned, page, length),
  };
}

function kindOf(articleShare: number, equalShare: number): Match['kind'] {
  if (articleShare < limits.WHOLE_ARTICLE_SHARE) return 'partial';
  return equalShare >= limits.VERBATIM_EQUAL_SHARE ? 'verbatim' : 'edited';
}

function described(passage: AlignedPassage, page: Words, own: Uint8Array): Passage {
  let ownWords = 0;
  for (const run of passage.runs) for (let i = 0; i < run.length; i++) ownWords += own[run.article + i] ?? 0;
  const [first, end] = passage.page;
  return {
    page: [page.starts[first] ?? 0, page.ends[end - 1] ?? 0],
    article: passage.article,
    words: equalWords(passage),
    own: ownWords,
  };
}

/**
 * Ranks matches and drops those whose passages a better one already explains: other versions and editions of the
 * same story. The first result lists what stays, the second what was dropped; both best first.
 */
export function ranked(matches: readonly Match[]): { sources: Match[]; versions: Match[] } {
  const best = [...matches].sort((a, b) => score(b) - score(a) || a.article.row - b.article.row);
  const sources: Match[] = [];
  const versions: Match[] = [];
  for (const match of best) {
    const explained = match.passages.reduce((sum, passage) => sum + overlapWith(passage, sources), 0);
    const all = match.passages.reduce((sum, { page: [start, end] }) => sum + end - start, 0);
    if (explained > all * limits.EXPLAINED_ELSEWHERE) versions.push(match);
    else sources.push(match);
  }
  return { sources: sources.slice(0, limits.MOST_SOURCES), versions };
}

const score = ({ words, articleShare }: Match): number => words * (1 - limits.WHOLENESS * (1 - articleShare));

const overlapWith = ({ page: [start, end] }: Passage, sources: readonly Match[]): number =>
  sources
    .flatMap((source) => source.passages)
    .reduce((sum, { page }) => sum + Math.max(0, Math.min(end, page[1]) - Math.max(start, page[0])), 0);
