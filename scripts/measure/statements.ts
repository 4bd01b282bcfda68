import type { ReportLine } from '../evaluate/report.ts';
import { evaluated } from './evaluated.ts';
import { type GivenArticle, otherArticles } from './other-articles.ts';
import { scratch } from './real-data.ts';
import { type StatementPair, statementPairs } from './statement-pairs.ts';

const OTHERS = 2000;
const hosts: Record<string, string> = { uk: 'ua', en: 'net', ja: 'jp' };

/** What was said of one page. */
type Called = 'derived' | 'common source' | 'nothing found';

/**
 * Checks pages that quote the same statements as the articles, each as text and as HTML, with other articles in the
 * index when there are any. Prints what they were called, and each page that has no common source with its article.
 */
export function measureStatements(data: string | undefined): void {
  const pairs = statementPairs();
  const { folder, remove } = scratch();
  const others = data === undefined ? [] : otherArticles(data, OTHERS);
  const pages = pairs.flatMap(({ id, lang, page: { text } }) => [
    { id: `${id} as text`, text },
    { id: `${id} as HTML`, html: asHtml(lang, text) },
  ]);
  const lines = evaluated(folder, [...pairs.map(asArticle), ...others], pages, []);
  remove();
  const judged = pairs.flatMap(({ id, lang }, i) =>
    lines.slice(2 * i, 2 * i + 2).map((line) => ({ lang, line, called: called(line, id) })),
  );
  for (const [lang, ofLanguage] of Map.groupBy(judged, (page) => page.lang)) {
    const count = (wanted: Called): string =>
      `${wanted} ${ofLanguage.filter((page) => page.called === wanted).length}`;
    console.log(
      `${lang}: of ${ofLanguage.length} pages ${count('derived')}, ${count('common source')}, ${count('nothing found')}`,
    );
  }
  for (const { line, called: what } of judged)
    if (what !== 'common source') console.log(`  ${line.id}: ${what} (${line.status})`);
}

function called(line: ReportLine, id: string): Called {
  if (line.derivation?.articleId === id) return 'derived';
  const shares = line.others.some(({ articleId }) => articleId === id);
  return line.status === 'common-source' && shares ? 'common source' : 'nothing found';
}

const asArticle = ({ id, lang, article }: StatementPair, i: number): GivenArticle => ({
  id,
  url: `https://www.ukrinform.${hosts[lang] ?? lang}/rubric-society/${4_900_000 + i}-statement.html`,
  lang,
  ...article,
});

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const asHtml = (lang: string, text: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>News</title></head><body><article><h1>News</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('')}</article></body></html>`;
