import { canonicalUrl, parseArticleUrl } from '../ukrinform/article-address.ts';
import type { Edition } from '../ukrinform/article.ts';
import { creditSentences } from './wording.ts';

/** What is cited: the original, the language of the citing page, and the words taken, if any. */
export interface Cited {
  url: string;
  title: string;
  language: Edition;
  /** Paragraphs of the page that came from the original. */
  paragraphs: readonly string[];
}

/** The same citation as rich text and as plain text. */
export interface Citation {
  html: string;
  plain: string;
}

/** Characters that have a meaning in HTML; NUL and other controls cannot stand in it at all. */
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (character) => escapes[character] ?? '');

/** Without controls and direction marks: a title must not turn the sentence around it. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * A citation with the link in its first paragraph, as the agency's rule asks. With words taken they follow the
 * credit; without, the title stands for them. Only http(s) addresses are linked.
 */
export function citation({ url, title, language, paragraphs }: Cited): Citation {
  const sentence = creditSentences[language];
  const address = parseArticleUrl(url);
  const href = address === undefined ? httpUrl(url) : canonicalUrl(address);
  const [first = plain(title), ...others] = paragraphs.map(plain).filter((text) => text !== '');
  const lead = ended(first, language);
  const link =
    href === undefined ? escaped(sentence.name) : `<a href="${escaped(href)}">${escaped(sentence.name)}</a>`;
  const html = `<p>${escaped(lead)}${escaped(sentence.before)}${link}${escaped(sentence.after)}</p>`;
  const shown = href === undefined ? sentence.name : `${sentence.name} (${href})`;
  return {
    html: [html, ...others.map((text) => `<p>${escaped(text)}</p>`)].join('\n'),
    plain: [`${lead}${sentence.before}${shown}${sentence.after}`, ...others].join('\n\n'),
  };
}

/** A text as a sentence that another can follow; nothing stays nothing. */
function ended(text: string, language: Edition): string {
  if (text === '') return '';
  const closed = /[.!?…。！？][»”“"'’)\]」』]{0,3}$/u.test(text);
  if (language === 'ja') return closed ? text : `${text}。`;
  return closed ? `${text} ` : `${text}. `;
}

function httpUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
