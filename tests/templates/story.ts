export type Language = 'uk' | 'en' | 'de' | 'ja';

/** An article of the agency, written for these tests, and a text of the page's own to put parts of it into. */
export interface Story {
  lang: Language;
  /** The agency's address of it, of another article, and of the front page. */
  url: string;
  otherUrl: string;
  homeUrl: string;
  title: string;
  kicker: string;
  standfirst: string;
  byline: string;
  /** As a page prints it. */
  date: string;
  caption: string;
  paragraphs: readonly string[];
  own: { title: string; paragraphs: readonly string[] };
}

/** What a page sets of a story, each part as HTML; a part that is absent has no element. */
export interface Setting {
  lang: Language;
  /** The words of the headline, for the title of the document. */
  title: string;
  headline: string;
  kicker?: string;
  standfirst?: string;
  byline: string;
  date: string;
  caption: string;
  /** A picture that is a link, set as a figure of its own directly above the text. */
  logo?: string;
  sourceAbove?: string;
  paragraphs: readonly string[];
  sourceBelow?: string;
  /** Lines around the material, each with a link. */
  menu?: string;
  sidebar?: string;
  related?: string;
  comment?: string;
  footer?: string;
}

/** A part of a setting that not every template has a place for. */
export type Slot = Exclude<keyof Setting, 'lang' | 'title' | 'paragraphs'>;

/** A site's way of setting a story, with everything that stands around it. */
export interface Template {
  name: string;
  language: Language;
  /** What it has no place for. */
  lacks?: readonly Slot[];
  /** How many of the first paragraphs it sets as the lead, apart from the text. */
  leads?: number;
  /** Text further down than this many paragraphs cannot be seen before the reader opens it. */
  open?: number;
  set(story: Setting): string;
}

/** When the page was published; the originals are two hours older. */
export const pageTime = '2026-11-24T11:15:00+02:00';
