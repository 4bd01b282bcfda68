import { pageDates } from './dates.ts';
import { attribute } from './node-access.ts';

/** What a frame of a page says when a citation is copied. All of it is the page's word. */
export interface FrameWords {
  title: string;
  /** When the page says that it was published, in epoch milliseconds; only with a time zone. */
  published?: number;
  /** What is selected in it, by paragraphs. */
  paragraphs: string[];
}

/** Reads what is selected in a document, and how it calls itself. Changes nothing, the selection included. */
export function selectedWords(page: Document): FrameWords {
  const published = publishedIn(page);
  return {
    title: titleOf(page),
    ...(published === undefined ? {} : { published }),
    paragraphs: paragraphsIn(page.getSelection()?.toString() ?? ''),
  };
}

/** Browsers part blocks of a selection by line breaks. */
const paragraphsIn = (text: string): string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The title for sharing has no name of the site behind it. */
function titleOf(page: Document): string {
  const shared = page.querySelector('meta[property="og:title"]');
  const own = shared === null ? '' : attribute(shared, 'content');
  return own.trim() === '' ? page.title : own;
}

function publishedIn(page: Document): number | undefined {
  const zoned = pageDates(page).published.find((date) => /(?:Z|[+-]\d\d:?\d\d)$/iu.test(date.trim()));
  const moment = zoned === undefined ? Number.NaN : Date.parse(zoned);
  return Number.isNaN(moment) ? undefined : moment;
}
