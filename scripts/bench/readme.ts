import { isBusy } from './machine.ts';
import type { Run } from './run.ts';
import { cellsOf, grouped, TITLES } from './table.ts';

export const PLOTS = { time: 'time.svg', bytes: 'bytes.svg' } as const;

/** The file that stands beside the plots: how a run was made and all it gave. */
export function readme(run: Run): string {
  const { machine, articles, seed, seconds, wording, rows } = run;
  const { before, after } = machine.load;
  return `# Measured against others

Written by \`npm run bench -- --articles ${articles} --seed ${seed} --readme\`; do not edit.

**Machine.** ${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}. The run
took ${seconds} s; the load of the last minute was ${before} before it and ${after} after it.${
    isBusy(machine)
      ? '\n**Other work was going on**: times are high, and what they are divided by is high unequally.'
      : ''
  }

**How.** Up to ${grouped(articles)} made articles of about 2,000 characters, Ukrainian and English by turns, from the wording of
${wording}; equal seeds make equal articles. A page has 5,000 characters, 300 of them copied from
one article. The product's own modules are bundled and minified as they are shipped. Every figure is a quotient of two
things measured in this run, but for counts of bytes and shares.

_Cold_: 64 MB of other memory are touched before each page is timed; _warm_: the same page has just been asked for. Each
page is asked three times and the least time counts, for the peers too; these are always warm. Where a peer cannot bear
the largest corpus, its row says how many articles it got, and ours is measured on as many.

${markdownTable(rows.map(cellsOf))}

![Time of one page against the number of articles](${PLOTS.time})

![Bytes of the index against the number of articles](${PLOTS.bytes})
`;
}

function markdownTable(rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(TITLES), line(TITLES.map((title) => '-'.repeat(title.length))), ...rows.map(line)].join('\n');
}
