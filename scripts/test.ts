import { parseArgs } from 'node:util';
import { ensureServer } from './archive/local/program.ts';
import { build } from './build.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { checks } from './check.ts';
import { faultSuites } from './faults/suites.ts';
import { closingLine, type Counts, runSuite, type Suite, total } from './suite.ts';

const help = `npm test [-- --full]

Sets everything up and runs all tests: checks, unit tests, pictures of everything that can be shown, and both browsers
with the built extension and the demo, the archive on servers of this machine, and what is broken on purpose (the short form of npm run faults).
Real data is found through DZHERELO_DATA; without it the tests that need it are skipped and counted as skipped.

  --full    longer runs of the same suites
  --help    this text`;

const browserSuite = (name: 'chromium' | 'firefox'): Suite => ({
  name,
  command: ['vitest', 'run', '--config', 'tests/browser/vitest.config.ts'],
  vitest: true,
  environment: { DZHERELO_BROWSER: name },
});
/** The extension is built by then. */
const gallery: Suite = { name: 'gallery', command: ['node', 'scripts/shots.ts', '--no-build'] };
const demoSuite = (name: 'chromium' | 'firefox'): Suite => ({
  name: `demo in ${name}`,
  command: ['node', 'scripts/start.ts', '--headless', '--browser', name],
});

/** Each test starts servers of its own; without ClickHouse they are skipped and name the command that installs it. */
const archive: Suite = {
  name: 'archive',
  command: ['vitest', 'run', '--config', 'tests/archive/on-servers/vitest.config.ts'],
  vitest: true,
};

function main(): number {
  try {
    ensureServer(console.log);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
  const found = ensureBrowsers(['chromium', 'firefox']);
  for (const [name, { version }] of Object.entries(found)) console.log(`${name} ${version}`);
  build('chromium');
  build('firefox');
  const suites = [
    ...checks,
    archive,
    gallery,
    browserSuite('chromium'),
    browserSuite('firefox'),
    demoSuite('chromium'),
    demoSuite('firefox'),
    ...faultSuites(['chromium', 'firefox']),
  ];
  const counts: Counts = total(suites.map((suite) => runSuite(suite)));
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
}

const { values } = parseArgs({ options: { full: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help === true) console.log(help);
else {
  if (values.full === true) process.env.DZHERELO_FULL = '1';
  process.exitCode = main();
}
