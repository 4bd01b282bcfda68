import { type ArticleLine, articleLine } from '../../utils/corpus/article-lines.ts';
import { MOST_ID } from '../../utils/corpus/card-file.ts';
import type { ArticleAddress } from '../../utils/ukrinform/article.ts';
import { parseArticleUrl } from '../../utils/ukrinform/article-address.ts';
import { fileLines } from '../evaluate/archive.ts';

/** One article on its way into a pack: only what the agency's own address names can be shown from a pack. */
export interface PackLine {
  article: ArticleLine;
  address: ArticleAddress;
  /** What a crawl read of the page and a raw text does not tell. */
  modified?: number;
  advertising?: string;
  foreign?: { outlet: string; host?: string };
}

/** Narrows one parsed JSON value, or says what is wrong with it. */
export function packLine(value: unknown): PackLine | { wrong: string } {
  const whole = inUtc(value);
  const article = articleLine(whole);
  if ('wrong' in article) return article;
  const address = parseArticleUrl(article.url);
  if (address === undefined || address.id >= MOST_ID) return { wrong: 'url is not that of an article' };
  const given = whole as Record<string, unknown>;
  const modified = typeof given.modifiedAt === 'string' ? Date.parse(given.modifiedAt) : Number.NaN;
  const foreign = outletOf(given.foreign);
  return {
    article: { ...article, timeCertain: article.timeCertain && given.timeCertain !== false },
    address,
    ...(Number.isNaN(modified) ? {} : { modified }),
    ...(typeof given.advertising === 'string' ? { advertising: given.advertising } : {}),
    ...(foreign === undefined ? {} : { foreign }),
  };
}

/** A time without zone would be another moment on another machine, and the pack another pack. */
function inUtc(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { publishedAt } = value as Record<string, unknown>;
  if (
    typeof publishedAt !== 'string' ||
    !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u.test(publishedAt)
  )
    return value;
  return { ...value, publishedAt: `${publishedAt.replace(' ', 'T')}Z`, timeCertain: false };
}

function outletOf(value: unknown): { outlet: string; host?: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { outlet, host } = value as Record<string, unknown>;
  if (typeof outlet !== 'string') return undefined;
  return { outlet, ...(typeof host === 'string' ? { host } : {}) };
}

/** The articles of a file, plain or gzip, each with the number of its line; what is none of them is reported. */
export async function* packLines(
  path: string,
  complain: (complaint: string) => void = () => undefined,
): AsyncGenerator<{ line: number; given: PackLine }> {
  for await (const entry of fileLines(path)) {
    const given = 'wrong' in entry ? entry : packLine(entry.value);
    if ('wrong' in given) complain(`${path}:${entry.line}: ${given.wrong}`);
    else yield { line: entry.line, given };
  }
}
