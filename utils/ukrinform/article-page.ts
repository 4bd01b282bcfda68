import type { Document, Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { ownWordsMask } from '../text/own-words.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { advertisingLabel } from './advertising.ts';
import type { Article, ArticleAddress } from './article.ts';
import { articleTime } from './article-time.ts';
import { bodyParagraphs, byClass } from './article-body.ts';
import { isBoilerplate, startsFooter } from './boilerplate-wording.ts';
import { foreignOutlet } from './foreign-outlet.ts';
import { isGarbled } from './garbled.ts';
import { InputError } from './input-error.ts';
import { type LinkedNews, linkedNews, metas } from './page-metadata.ts';
import { parsedPage } from './parsed-page.ts';

const MOST_CHARACTERS = 4_000_000;
const tidy = (text: string): string => singleSpaced(text).trim();
const textOf = (element: Element | undefined): string =>
  element === undefined ? '' : bodyParagraphs(element).join(' ');

/**
 * Reads the page of one article (news, interview or AMP markup). `address` is the one it was fetched from. Throws
 * `InputError` when the page holds no headline or no body that can be read, or is no sensible size.
 */
export function readArticlePage(html: string, address: ArticleAddress): Article {
  if (html.trim() === '') throw new InputError('empty', 'nothing was received');
  if (html.length > MOST_CHARACTERS) throw new InputError('too-large', `${html.length} characters`);
  const page = parsedPage(html);
  const meta = metas(page);
  const news = linkedNews(page);
  const interview = byClass(page, 'interviewText');
  const title = titleOf(page, news, meta);
  if (title === '') throw new InputError('no-title', 'the page has no headline');

  const body = interview ?? byClass(page, 'newsText');
  if (body === undefined) throw new InputError('no-body', 'the page has no article body');
  const lead = textOf(byClass(page, 'newsHeading'));
  const label = textOf(byClass(page, 'newsPrefix'));
  const raw = bodyParagraphs(body);
  const footer = raw.findIndex(startsFooter);
  const paragraphs = (footer < 0 ? raw : raw.slice(0, footer)).filter((line) => !isBoilerplate(line));
  if (paragraphs.length === 0 && lead === '') throw new InputError('no-body', 'the article body is empty');
  const text = [lead, ...paragraphs]
    .filter((line, i) => line !== '' && !(i > 0 && line === lead))
    .join('\n\n');
  if (isGarbled(text)) throw new InputError('garbled', 'the page was decoded by a wrong table');
  const links = getElementsByTagName('a', body).map((link) => link.attribs.href ?? '');
  const advertising = advertisingLabel([label, ...raw].join('\n'));
  const foreign = foreignOutlet(text, links, address.edition);
  return {
    ...address,
    title,
    lead,
    text,
    time: articleTime(page, news, meta),
    kind: interview === undefined ? 'news' : 'interview',
    tags: tagsOf(page, meta),
    ...(advertising === undefined ? {} : { advertising }),
    ...(foreign === undefined ? {} : { foreign }),
    ownWords: ownWordsMask(text),
  };
}

function titleOf(page: Document, news: LinkedNews, meta: ReadonlyMap<string, string>): string {
  const heading = textOf(byClass(page, 'newsTitle') ?? byClass(page, 'firstTitle'));
  const announced = [news.headline ?? '', meta.get('og:title') ?? ''].map(tidy);
  return (
    [heading, ...announced, textOf(getElementsByTagName('h1', page)[0])].find((title) => title !== '') ?? ''
  );
}

function tagsOf(page: Document, meta: ReadonlyMap<string, string>): string[] {
  const aside = byClass(page, 'tags');
  const linked =
    aside === undefined ? [] : getElementsByTagName('a', aside).map((link) => tidy(textContent(link)));
  const tags = linked.length > 0 ? linked : (meta.get('keywords') ?? '').split(',').map(tidy);
  return tags.filter((tag) => tag !== '');
}
