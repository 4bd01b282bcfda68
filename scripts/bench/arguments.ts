import { parseArgs } from 'node:util';

/** How `npm run bench` was asked to run. */
export interface Asked {
  articles: number;
  seed: number;
  json: boolean;
  readme: boolean;
}

export const help = `npm run bench -- [options]

Measures the product, bundled as it is shipped, against MiniSearch, FlexSearch, SQLite FTS5 (wasm), lunr, jsdiff,
diff-match-patch and the bare loops, all in one run over made articles. Every figure is a quotient of two things
measured in that run.

  --articles N      size of the largest corpus, 100 to 1000000 (60000); peers that cannot bear it get a smaller one
  --seed N          another seed makes other articles (1)
  --json            prints one object instead of a table; with npm run --silent nothing else stands before it
  --readme          writes tests/bench/README.md and its plots from this run
  --help            this text

The wording of the articles is that of the project's own samples, Ukrainian of real data where DZHERELO_DATA names it.`;

const FEWEST = 100;
const MOST = 1_000_000;

/** Reads the command line. */
export function asked(args: string[]): Asked | 'help' | { complaint: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        articles: { type: 'string', default: '60000' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const articles = whole(values.articles);
    const seed = whole(values.seed);
    if (articles === undefined || articles < FEWEST || articles > MOST)
      return { complaint: `--articles is a number from ${FEWEST} to ${MOST}: ${values.articles}` };
    if (seed === undefined) return { complaint: `--seed is a number: ${values.seed}` };
    return { articles, seed, json: values.json, readme: values.readme };
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) };
  }
}

const whole = (text: string): number | undefined => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined);
