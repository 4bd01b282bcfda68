import type { Cited } from '../citation/cited.ts';
import type { ArticleCard } from '../policy/verdict.ts';
import type { Settings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';
import { agencyPlace } from '../ukrinform/article-address.ts';
import { type Asked, directiveInTab, type TabWords, wordsInTab } from './words-in-tab.ts';

/** What a tab can be cited as, and why not. `missed` when a link to the exact words was wanted and cannot be made. */
export type CitedInTab =
  { found: 'cited'; cited: Cited; missed?: 'exact-words' } | { found: 'nothing' } | { found: 'too-much' };

/** A tab as far as a citation is concerned. */
export interface CitedTab {
  id: number;
  url: string;
  title: string;
}

/** The edition whose site a tab shows; undefined on all other sites. */
export const editionShown = (url: string): Cited['language'] | undefined =>
  URL.canParse(url) ? agencyPlace(new URL(url))?.edition : undefined;

/**
 * What is cited when a person asks for it in a tab: on the agency's site the page itself, elsewhere the original of the
 * page, never the page; with what is selected, if anything is. `link` says whether words of the original itself are linked
 * to; on other pages no such link is made, as their words need not stand in the original like this.
 */
export async function citedInTab(
  tab: CitedTab,
  state: TabState | undefined,
  link: Settings['citationLink'],
  asked: Asked = {},
): Promise<CitedInTab> {
  const edition = editionShown(tab.url);
  const original = state?.state === 'verdict' ? state.verdict.sources[0]?.article : undefined;
  if (edition === undefined && original === undefined) return { found: 'nothing' };
  const words = await wordsInTab(tab.id, asked);
  if (words.tooMuch) return { found: 'too-much' };
  const cited =
    edition === undefined ? ofOriginal(original, words) : await ownPage(tab, edition, words, link);
  if (cited === undefined) return { found: 'nothing' };
  const isMissed = link === 'exact-words' && words.paragraphs.length > 0 && cited.directive === undefined;
  return { found: 'cited', cited, ...(isMissed ? { missed: 'exact-words' } : {}) };
}

function ofOriginal(original: ArticleCard | undefined, { paragraphs }: TabWords): Cited | undefined {
  if (original === undefined) return undefined;
  const { url, title, edition, published } = original;
  return { url, title, language: edition, paragraphs, ...(published === undefined ? {} : { published }) };
}

async function ownPage(
  tab: CitedTab,
  language: Cited['language'],
  { title, published, paragraphs }: TabWords,
  link: Settings['citationLink'],
): Promise<Cited> {
  const wanted = link === 'exact-words' && paragraphs.length > 0;
  const directive = wanted ? await directiveInTab(tab.id) : undefined;
  return {
    url: tab.url,
    title: title.trim() === '' ? tab.title : title,
    language,
    paragraphs,
    ...(published === undefined ? {} : { published }),
    ...(directive === undefined ? {} : { directive }),
  };
}
