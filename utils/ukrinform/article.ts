import type { OwnWordsRun } from '../text/own-words.ts';

/** The eight language editions, by language code. Hosts and names: `editions.ts`. */
export type Edition = 'uk' | 'en' | 'ru' | 'de' | 'es' | 'fr' | 'pl' | 'ja';

/** The address of one article. The agency numbers all editions from one counter, so (edition, id) is the key. */
export interface ArticleAddress {
  edition: Edition;
  id: number;
  /** Rubric without the `rubric-` prefix, e.g. `ato`. */
  rubric: string;
  slug: string;
}

/** Publication moments in epoch milliseconds. `certain` is false when the source gave no time zone or a day only. */
export interface ArticleTime {
  published?: number;
  modified?: number;
  certain: boolean;
}

/** One article of the agency as the parsers return it. Text is plain: no markup, boilerplate removed. */
export interface Article extends ArticleAddress {
  title: string;
  /** The standfirst, which stands outside the body in the agency's markup; empty when there is none. */
  lead: string;
  /** Lead and body paragraphs joined by a blank line. */
  text: string;
  time: ArticleTime;
  kind: 'news' | 'interview';
  tags: string[];
  /** The label or disclaimer that marks the article as advertising, as printed. */
  advertising?: string;
  /** The foreign outlet that the article relays, when it names one. */
  foreign?: { outlet: string; host?: string };
  /** Runs of own words and quotations over the folded words of `text`. */
  ownWords: OwnWordsRun[];
}
