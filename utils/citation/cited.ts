import { canonicalUrl, parseArticleUrl } from '../ukrinform/article-address.ts';
import type { Edition } from '../ukrinform/article.ts';

/** What is cited: the original, the language of the citing page, and the words taken, if any. */
export interface Cited {
  url: string;
  title: string;
  language: Edition;
  /** Paragraphs of the page that came from the original. */
  paragraphs: readonly string[];
  /** When the original was published, in epoch milliseconds, where that is known. */
  published?: number;
  /** Leads to the exact words: the text directive of a fragment, without what stands before `text=`. */
  directive?: string;
}

/** A citation or a draft as it is copied: plain text, and rich text where the format has one. */
export interface Clip {
  plain: string;
  html?: string;
}

/**
 * Where the citation links to: the one address of an article, any other web address as it is. Undefined when the
 * address is not one of the web.
 */
export function addressOf({ url, directive }: Pick<Cited, 'url' | 'directive'>): string | undefined {
  const article = parseArticleUrl(url);
  const href = article === undefined ? webAddress(url) : canonicalUrl(article);
  if (href === undefined || directive === undefined) return href;
  return `${href.split('#', 1)[0]}#:~:text=${directive}`;
}

function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** One line without controls and direction marks: a title must not turn the sentence around it. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The words taken, each paragraph a line; the title stands for them when there are none. */
export function wordsOf({ paragraphs, title }: Pick<Cited, 'paragraphs' | 'title'>): [string, ...string[]] {
  const [first = oneLine(title), ...others] = paragraphs.map(oneLine).filter((text) => text !== '');
  return [first, ...others];
}

/** A text as a sentence that another can follow, without the space between them; nothing stays nothing. */
export function sentence(text: string, language: Edition): string {
  if (text === '' || /[.!?…。！？][»”“"'’)\]」』]{0,3}$/u.test(text)) return text;
  return language === 'ja' ? `${text}。` : `${text}.`;
}
