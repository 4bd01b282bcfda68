import { canonicalUrl, parseArticleUrl } from './article-address.ts';
import { readArticlePage } from './article-page.ts';
import { fetchFromAgency, type Fetched } from './fetch.ts';

/** Why an article's text could not be fetched. */
export type FetchFault =
  'no-address' | 'network' | 'timeout' | 'not-found' | 'refused' | 'elsewhere' | 'no-article';

/** What came of fetching an article. */
export type FetchedText = { fetched: 'text'; text: string } | { fetched: 'nothing'; why: FetchFault };

const nothing = (why: FetchFault): FetchedText => ({ fetched: 'nothing', why });

/** Fetches one article from the agency's site and reads its text as collection does. Keeps nothing. */
export async function fetchedText(
  url: string,
  fetchArticle: typeof fetchFromAgency = fetchFromAgency,
): Promise<FetchedText> {
  const address = parseArticleUrl(url);
  if (address === undefined) return nothing('no-address');
  const answer = await fetchArticle(canonicalUrl(address), 'article');
  if (answer.result !== 'ok') return nothing(faultOf(answer));
  try {
    return { fetched: 'text', text: readArticlePage(answer.text, address).text };
  } catch {
    // A list of news, a login page, a page without a body: whatever it is, it is no article.
    return nothing('no-article');
  }
}

function faultOf(answer: Exclude<Fetched, { result: 'ok' }>): FetchFault {
  if (answer.result === 'refused')
    return answer.status === 404 || answer.status === 410 ? 'not-found' : 'refused';
  if (answer.why === 'off-list') return 'elsewhere';
  return answer.why === 'too-large' ? 'no-article' : answer.why;
}
