import { ownWordsMask } from '../text/own-words.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import type { KnownSource } from './known-passages.ts';
import { differsInFacts, type Mark, marksOf } from './marks.ts';
import { movedPassages } from './moved.ts';
import { passagesBetween } from './passages-between.ts';
import { changedIn, type Piece, piecesOf } from './pieces.ts';
import { quotedRanges, quotedWords } from './quoted.ts';
import { type ReadText, readText, textRange } from './read-text.ts';
import { fewEnough, type Stretch } from './segments.ts';
import { type ShownParagraph, shownParagraphs } from './shown-paragraphs.ts';
import { countBelow, type Range, type Side } from './side.ts';

/** A shared stretch as it is shown: where it lies in both texts, and what is to be said of it. */
export interface ShownPassage {
  original: Range;
  copy: Range;
  marks: Mark[];
}

/** Two texts side by side. */
export interface ComparisonView {
  /** In the order of the copy. */
  passages: readonly ShownPassage[];
  paragraphs: Record<Side, readonly ShownParagraph[]>;
  /** UTF-16 units of either text. */
  lengths: Record<Side, number>;
}

/** Compares a page's text with an article's; `known` is what the verdict says of the two. */
export function comparisonView(copyText: string, originalText: string, known: KnownSource): ComparisonView {
  const [copy, original] = [readText(copyText), readText(originalText)];
  const passages = passagesBetween(copy, original, known);
  const quoted = quotedWords(ownWordsMask(originalText, original.words));
  const moved = movedPassages(passages);
  const described = piecesOf(passages, firstWords(copy), firstWords(original))
    .sort((a, b) => a.page[0] - b.page[0])
    .map((piece) => describedPiece(piece, { copy, original, quoted, moved: moved.has(piece.passage) }));
  const shown = (side: Side, { text }: ReadText): ShownParagraph[] =>
    shownParagraphs(
      text,
      described.map(({ passage, stretches }) => ({ range: passage[side], stretches: stretches[side] })),
    );
  return {
    passages: described.map(({ passage }) => passage),
    paragraphs: { original: shown('original', original), copy: shown('copy', copy) },
    lengths: { original: originalText.length, copy: copyText.length },
  };
}

/** The index of the first word of each paragraph. */
const firstWords = ({ text, words }: ReadText): number[] =>
  paragraphsOf(text).map(({ start }) => countBelow(words.starts, start));

interface Described {
  passage: ShownPassage;
  stretches: Record<Side, Stretch[]>;
}

function describedPiece(
  piece: Piece,
  given: { copy: ReadText; original: ReadText; quoted: readonly Range[]; moved: boolean },
): Described {
  const { copy, original, quoted, moved } = given;
  const changed = changedIn(piece).map((change) => {
    const page = textRange(change.page, copy.words);
    const facts = differsInFacts({ page, article: change.article }, copy, original);
    return { page, article: textRange(change.article, original.words), facts };
  });
  const speech = quotedRanges(piece, quoted);
  const changedOn = (side: 'page' | 'article'): Stretch[] =>
    fewEnough(
      changed.map((change) => ({
        range: change[side],
        emphasis: change.facts ? 'changed-fact' : 'changed',
      })),
    );
  return {
    passage: {
      original: textRange(piece.article, original.words),
      copy: textRange(piece.page, copy.words),
      marks: marksOf({
        changed,
        words: piece.article[1] - piece.article[0],
        quoted: speech.reduce((sum, { article: [first, end] }) => sum + end - first, 0),
        moved,
      }),
    },
    stretches: {
      original: [...changedOn('article'), ...speech.map(({ article }) => quotation(article, original))],
      copy: [...changedOn('page'), ...speech.map(({ page }) => quotation(page, copy))],
    },
  };
}

const quotation = (words: Range, { words: all }: ReadText): Stretch => ({
  range: textRange(words, all),
  emphasis: 'quotation',
});
