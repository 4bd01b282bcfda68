import { dataLines } from './real-data.ts';

/** A line of a file of articles. */
export interface GivenArticle {
  id: string;
  url: string;
  lang: string;
  title: string;
  publishedAt?: string;
  text: string;
}

/** Long texts are cut at paragraph ends into articles of about this many characters. */
const LENGTH = 1500;
const SHORTEST = 400;

/** Up to `most` articles made of the unrelated texts of the data folder: fillers of an index. */
export function otherArticles(data: string, most: number): GivenArticle[] {
  const news = dataLines<{ id: string; text: string }>(data, 'spliced_news_uk_sources.jsonl.gz');
  const genres = dataLines<{ id: string; text: string }>(data, 'unrelated_uk.jsonl.gz');
  const pairs = ['pan_verbatim_pairs.jsonl.gz', 'pan_unrelated_pairs.jsonl.gz'].flatMap((name) =>
    dataLines<{ susp: string; src: string }>(data, name),
  );
  const uk = [...news, ...genres].flatMap(({ text }) => cut(text).map((part) => ({ lang: 'uk', part })));
  const texts = new Set(pairs.flatMap(({ susp, src }) => [susp, src]));
  const en = [...texts].flatMap((text) => cut(text).map((part) => ({ lang: 'en', part })));
  return [...uk, ...en].slice(0, most).map(({ lang, part }, i) => ({
    id: `other-${i}`,
    url: `https://www.ukrinform.${lang === 'uk' ? 'ua' : 'net'}/rubric-society/${3_000_000 + i}-other.html`,
    lang,
    title: part.slice(0, 60),
    text: part,
  }));
}

function cut(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of text.split(/\n+|(?<=[.!?])\s/u)) {
    part += `${line}\n`;
    if (part.length < LENGTH) continue;
    parts.push(part);
    part = '';
  }
  return part.length >= SHORTEST ? [...parts, part] : parts;
}
