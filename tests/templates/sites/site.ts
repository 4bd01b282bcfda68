import type { ClauseOutcome } from '../../../utils/policy/verdict.ts';
import type { Allowed } from '../made-page.ts';

/** An invented article of the agency. */
export interface Story {
  id: string;
  lang: string;
  url: string;
  title: string;
  publishedAt: string;
  paragraphs: readonly string[];
}

/** What an outlet puts into its template. All strings are HTML. */
export interface Parts {
  title: string;
  paragraphs: readonly string[];
  /** Into the head: robots metas, style sheets. */
  head?: string;
  kicker?: string;
  standfirst?: string;
  byline?: string;
  /** A line between headline and text. */
  above?: string;
  /** A line after the text. */
  below?: string;
  sidebar?: string;
  footer?: string;
  /** What readers wrote. */
  comments?: string;
}

/** What must be said of a page; a clause left out is not decided by the rule. */
export interface Expected {
  link: Allowed;
  position: Allowed;
  open?: Allowed;
}

/** One page and what must be said of it. */
interface Situation {
  name: string;
  html: string;
  expected: Expected;
  /** Only a browser that lays the page out can tell. */
  needsLayout?: true;
}

/** One way of building pages, and the situations shown in it. */
export interface Site {
  name: string;
  story: Story;
  situations: readonly Situation[];
}

/** Link and place are right; `open` as the edition asks. */
export const credited = (open: Allowed): Expected => ({ link: 'met', position: 'met', open });
/** The link stands too low or outside the material. */
export const tooLow = (open: ClauseOutcome): Expected => ({ link: 'met', position: 'not-met', open });
/** No link that a reader can see and that leads to the agency. */
export const unlinked: Expected = { link: 'not-met', position: 'not-applicable', open: 'not-applicable' };
/** Nobody can say from the page whether readers see the link, or where it leads. */
export const leftOpen: Expected = { link: 'unclear', position: 'unclear' };
/** A small part of the page, with the link where that part begins. */
export const bothReadings = (open: ClauseOutcome): Expected => ({ link: 'met', position: 'unclear', open });
/** A presentation that the rule does not name and no honest reading forbids. */
export const notForbidden = (open: ClauseOutcome): Expected => ({
  link: 'met',
  position: ['met', 'unclear'],
  open,
});

/** Paragraphs in which one is replaced. */
export const replaced = (paragraphs: readonly string[], at: number, html: string): string[] =>
  paragraphs.map((text, i) => (i === at ? html : text));

/** A list of links of the site itself. */
export const siteLinks = (...texts: string[]): string =>
  texts.map((text, i) => `<li><a href="/s/${i + 1}">${text}</a></li>`).join('');
