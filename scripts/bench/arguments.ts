import { parseArgs } from 'node:util';

/** How `npm run bench` was asked to run. */
export interface Asked {
  articles: number;
  seed: number;
  json: boolean;
  readme: boolean;
  /** Whether a large part of an archive of two million articles is built and measured too. */
  archive: boolean;
  /** Whether Chromium is measured too: without a word, where it is found. */
  browser: 'on' | 'off' | 'when-found';
}

export const help = `npm run bench -- [options]

Measures the product, bundled as it is shipped, against MiniSearch, FlexSearch, SQLite FTS5 (wasm), lunr, jsdiff,
diff-match-patch and the bare loops, all in one run over made articles. Every figure is a quotient of two things
measured in that run.

  --articles N      size of the largest corpus, 100 to 4000000 (60000); peers that cannot bear it get a smaller one
  --seed N          another seed makes other articles (1)
  --archive         builds a large part of an archive of two million articles too, and the delta of a day, and wakes the
                    extension with as many
  --browser         measures in Chromium too, and installs it where it is missing; --no-browser leaves that out (without
                    either it is measured where it is found)
  --json            prints one object instead of a table; with npm run --silent nothing else stands before it
  --readme          writes tests/bench/README.md and its plots from this run
  --help            this text

The wording of the articles is that of the project's own samples, Ukrainian of real data where DZHERELO_DATA names it.`;

const FEWEST = 100;
const MOST = 4_000_000;

/** Reads the command line. */
export function asked(args: string[]): Asked | 'help' | { complaint: string } {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        articles: { type: 'string', default: '60000' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
        archive: { type: 'boolean', default: false },
        browser: { type: 'boolean' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const articles = whole(values.articles);
    const seed = whole(values.seed);
    if (articles === undefined || articles < FEWEST || articles > MOST)
      return { complaint: `--articles is a number from ${FEWEST} to ${MOST}: ${values.articles}` };
    if (seed === undefined) return { complaint: `--seed is a number: ${values.seed}` };
    const { json, readme, archive } = values;
    return { articles, seed, json, readme, archive, browser: choice(values.browser) };
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) };
  }
}

const whole = (text: string): number | undefined => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined);

function choice(browser: boolean | undefined): Asked['browser'] {
  if (browser === undefined) return 'when-found';
  return browser ? 'on' : 'off';
}
