import { parseArgs } from 'node:util';
import { type Suite, runSuite } from './suite.ts';

/** The checks that need no browser, in the order of their speed. */
export const checks: readonly Suite[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit', command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'], vitest: true },
];

const help = `npm run check

Types, lint, format, dead code and unit tests; no browser. --help prints this text.`;

if (import.meta.main) {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help === true) console.log(help);
  else process.exitCode = checks.map((suite) => runSuite(suite)).every(({ failed }) => failed === 0) ? 0 : 1;
}
