import { articleKey, parseArticleUrl } from '../ukrinform/article-address.ts';
import { editionFacts } from '../ukrinform/editions.ts';
import { addressOf, type Cited, oneLine } from './cited.ts';

interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}

/** What reference programs know of the original. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  'citation-key': string;
  /** The agency's other pages are web pages. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  'container-title': string;
  publisher: string;
  URL?: string;
  language: string;
  issued?: CslDate;
  accessed: CslDate;
}

/** The original as an item of CSL. `accessed` is the moment of citing in epoch milliseconds. */
export function cslItem(cited: Cited, accessed: number): CslItem {
  const article = parseArticleUrl(cited.url);
  const { name } = editionFacts(article?.edition ?? cited.language);
  const key = `ukrinform-${article === undefined ? cited.language : articleKey(article).replace(':', '-')}`;
  const url = addressOf(cited);
  return {
    id: key,
    'citation-key': key,
    type: article === undefined ? 'webpage' : 'article-newspaper',
    title: oneLine(cited.title),
    'container-title': name,
    publisher: name,
    ...(url === undefined ? {} : { URL: url }),
    language: article?.edition ?? cited.language,
    ...(cited.published === undefined ? {} : { issued: dateOf(cited.published) }),
    accessed: dateOf(accessed),
  };
}

/** CSL-JSON: a list of one item, as reference programs read it from the clipboard. */
export const cslJson = (cited: Cited, accessed: number): string =>
  JSON.stringify([cslItem(cited, accessed)], undefined, 2);

/** The day in the agency's time, which is the one it prints. */
function dateOf(moment: number): CslDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Kyiv',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const part = (type: 'year' | 'month' | 'day'): number =>
    Number(parts.find((one) => one.type === type)?.value);
  return { 'date-parts': [[part('year'), part('month'), part('day')]] };
}
