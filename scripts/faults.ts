import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { type Asked, asked, help } from './faults/arguments.ts';
import { type Figure, figuresIn, isReached } from './faults/figure.ts';
import { faultSuites } from './faults/suites.ts';
import { table } from './faults/table.ts';
import { closingLine, type Counts, runSuite, total } from './suite.ts';

/** Runs the families and gives what they measured; everything they say goes to standard error. */
function measured({ browsers, families, full }: Asked): { counts: Counts; figures: Figure[] } {
  ensureBrowsers(browsers);
  // Tests without a browser look at what was built as well.
  build('chromium');
  build('firefox');
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-faults-'));
  const file = join(folder, 'figures');
  writeFileSync(file, '');
  const environment = { DZHERELO_FIGURES: file, DZHERELO_FULL: full ? '1' : '0' };
  const suites = faultSuites(browsers, families, environment);
  const counts = total(suites.map((suite) => runSuite(suite, 'stderr')));
  const figures = figuresIn(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return { counts, figures };
}

function main(request: Asked): number {
  const { counts, figures } = measured(request);
  const missed = figures.filter(({ value, goal }) => goal !== undefined && !isReached(value, goal));
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`;
  console.log(
    request.json ? JSON.stringify({ machine, full: request.full, ...counts, figures }) : table(figures),
  );
  console.error(`\n${closingLine(counts)}; ${figures.length} figures, ${missed.length} missed; ${machine}`);
  return counts.failed === 0 && missed.length === 0 ? 0 : 1;
}

const request = asked(process.argv.slice(2));
if (request === 'help') console.log(help);
else if ('complaint' in request) {
  console.error(`${request.complaint}\n\n${help}`);
  process.exitCode = 1;
} else process.exitCode = main(request);
