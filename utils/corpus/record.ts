import type { OwnWordsRun } from '../text/own-words.ts';
import type { ArticleCard } from '../policy/verdict.ts';

/** Whether an article's words are mostly words or mostly characters of a script without spaces. */
export type TokenKind = 'words' | 'characters';

/** One held article. `row` is its number in this store; postings refer to it. */
export interface HeldArticle {
  row: number;
  card: ArticleCard;
  /** Epoch milliseconds. */
  modified?: number;
  /** False when the source named no time zone or only a day. */
  timeCertain: boolean;
  /** The label that marks it as advertising. */
  advertising?: string;
  foreign?: { outlet: string; host?: string };
  tokens: TokenKind;
  /** One byte per folded word: enough to align a page exactly without holding the text. */
  skeleton: Uint8Array;
  ownWords: OwnWordsRun[];
  /** The text, gzip-compressed UTF-8; absent when only the skeleton is held. */
  text?: Uint8Array;
  /** The checksum of the rest (`article-sum.ts`); absent where it was stored by an older version. */
  sum?: number;
}

/** An article on its way into the store: everything but its row, and its index postings as [key, block] pairs. */
export type NewArticle = Omit<HeldArticle, 'row'> & { postings: { key: number; block: number }[] };
