import type { Edition } from '../ukrinform/article.ts';

/** One line of a file of articles: raw text, boilerplate still in it. */
export interface ArticleLine {
  id: string;
  url: string;
  lang: Edition;
  title: string;
  /** Epoch milliseconds. */
  publishedAt?: number;
  /** False when the date has no time zone. */
  timeCertain: boolean;
  text: string;
}

const editions: readonly string[] = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'];
const isEdition = (value: unknown): value is Edition => typeof value === 'string' && editions.includes(value);
/** Longer than any article; a larger text is a broken file. */
const LONGEST_TEXT = 1_000_000;

/** Narrows one parsed JSON value to an article line, or says what is wrong with it. */
export function articleLine(value: unknown): ArticleLine | { wrong: string } {
  if (typeof value !== 'object' || value === null) return { wrong: 'not an object' };
  const { id, url, lang, title, publishedAt, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || id.length > 200) return { wrong: 'id is missing or too long' };
  if (typeof text !== 'string' || text.trim() === '') return { wrong: 'text is missing' };
  if (text.length > LONGEST_TEXT) return { wrong: 'text is too long' };
  if (typeof title !== 'string') return { wrong: 'title is missing' };
  if (!isEdition(lang)) return { wrong: 'lang is none of uk en ru de es fr pl ja' };
  if (typeof url !== 'string' || !/^https?:\/\//u.test(url) || url.length > 2000)
    return { wrong: 'url is not an address' };
  const date = typeof publishedAt === 'string' ? publishedAt : '';
  const moment = Date.parse(date);
  return {
    id,
    url,
    lang,
    title: title.slice(0, 1000),
    text,
    timeCertain: /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u.test(date),
    ...(Number.isNaN(moment) ? {} : { publishedAt: moment }),
  };
}
