import { parseArgs } from 'node:util';

/** How `npm run evaluate` was asked to run. */
export interface Asked {
  articles: string;
  pages: string;
  pairs: boolean;
  withText: boolean;
  browser?: 'chromium' | 'firefox';
}

export const help = `npm run --silent evaluate -- --articles A.jsonl --pages P.jsonl [options] > out.jsonl

Checks every page of P against the articles of A and prints one JSON line per page, in order.

  --articles FILE   lines {id, url, lang, title, publishedAt?, text}; .gz is read as well
  --pages FILE      lines {id, url?, html} or {id, url?, text}; .gz is read as well
  --pairs           page lines carry articleId; each page is compared with that article alone
  --with-text       adds pageText, the text the page offsets refer to
  --browser NAME    chromium or firefox: the built extension checks real pages in that browser
  --help            this text

Bad lines are named on stderr and skipped (exit code 1). With --browser any request beyond the pages' own makes the
exit code 2.`;

/** Reads the command line; a string is a complaint to print. */
export function asked(args: string[]): Asked | 'help' | { complaint: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        articles: { type: 'string' },
        pages: { type: 'string' },
        pairs: { type: 'boolean', default: false },
        'with-text': { type: 'boolean', default: false },
        browser: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { articles, pages, pairs, browser } = values;
    if (values.help) return 'help';
    if (articles === undefined || pages === undefined)
      return { complaint: '--articles and --pages are both needed' };
    if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
      return { complaint: `--browser is chromium or firefox, not ${browser}` };
    }
    if (pairs && browser !== undefined) return { complaint: '--pairs runs without --browser' };
    return {
      articles,
      pages,
      pairs,
      withText: values['with-text'],
      ...(browser === undefined ? {} : { browser }),
    };
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) };
  }
}
