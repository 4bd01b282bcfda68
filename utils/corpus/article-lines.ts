import type { Edition } from '../ukrinform/article.ts';
import { isMoment } from './moment.ts';

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
  /** What an exported article was known to be besides. */
  known?: KnownFacts;
}

/** Facts that the article's page told and its text alone may not tell again. */
export interface KnownFacts {
  timeCertain: boolean;
  /** Epoch milliseconds. */
  modified?: number;
  advertising?: string;
  foreign?: { outlet: string; host?: string };
}

const editions: readonly string[] = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'];
const isEdition = (value: unknown): value is Edition => typeof value === 'string' && editions.includes(value);
/** Longer than any article; a larger text is a broken file. */
const LONGEST_TEXT = 1_000_000;
/** A date is a third of it; what follows is none. */
const LONGEST_DATE = 100;
/** Labels and names of outlets are a few words. */
const LONGEST_FACT = 1000;

/** What each field must be; the first that is not names the complaint. */
const fields: readonly [name: string, holds: (value: unknown) => boolean, complaint: string][] = [
  ['id', (id) => typeof id === 'string' && id !== '' && id.length <= 200, 'id is missing or too long'],
  ['text', (text) => typeof text === 'string' && text.trim() !== '', 'text is missing'],
  ['text', (text) => typeof text === 'string' && text.length <= LONGEST_TEXT, 'text is too long'],
  ['title', (title) => typeof title === 'string', 'title is missing'],
  ['lang', isEdition, 'lang is none of uk en ru de es fr pl ja'],
  [
    'url',
    (url) => typeof url === 'string' && /^https?:\/\//u.test(url) && url.length <= 2000 && URL.canParse(url),
    'url is not an address',
  ],
];

/** Narrows one parsed JSON value to an article line, or says what is wrong with it. */
export function articleLine(value: unknown): ArticleLine | { wrong: string } {
  if (typeof value !== 'object' || value === null) return { wrong: 'not an object' };
  const given = value as Record<string, unknown>;
  const broken = fields.find(([name, holds]) => !holds(given[name]));
  if (broken !== undefined) return { wrong: broken[2] };
  // The table above has just checked these.
  const { id, url, lang, title, text } = given as Record<'id' | 'url' | 'title' | 'text', string> & {
    lang: Edition;
  };
  const date = typeof given.publishedAt === 'string' ? given.publishedAt.slice(0, LONGEST_DATE) : '';
  const moment = Date.parse(date);
  const known = knownFacts(given.known);
  return {
    id,
    url,
    lang,
    title: title.slice(0, 1000),
    text,
    timeCertain: known?.timeCertain ?? /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u.test(date),
    ...(Number.isNaN(moment) ? {} : { publishedAt: moment }),
    ...(known === undefined ? {} : { known }),
  };
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_FACT;

/** What a line of an export tells besides; a field that is none is left out, anything else is not from an export. */
function knownFacts(value: unknown): KnownFacts | undefined {
  if (typeof value !== 'object' || value === null || !('timeCertain' in value)) return undefined;
  const { timeCertain, modified, advertising, foreign } = value as Record<string, unknown>;
  if (typeof timeCertain !== 'boolean') return undefined;
  const relayed = typeof foreign === 'object' && foreign !== null ? (foreign as Record<string, unknown>) : {};
  const { outlet, host } = relayed;
  return {
    timeCertain,
    ...(isMoment(modified) ? { modified } : {}),
    ...(isShort(advertising) ? { advertising } : {}),
    ...(isShort(outlet) ? { foreign: { outlet, ...(isShort(host) ? { host } : {}) } } : {}),
  };
}
