import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One part of the tests: a command of an installed package, counted as one test or by its own report. */
export interface Suite {
  name: string;
  command: readonly string[];
  /** The command is a test runner that writes its counts as JSON. */
  vitest?: true;
  environment?: Record<string, string>;
}

/** How a suite ended. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a suite with its output shown where it is asked; a suite that does not run counts as one failure. */
export function runSuite(suite: Suite, shownIn: 'stdout' | 'stderr' = 'stdout'): Counts {
  const started = performance.now();
  const say = shownIn === 'stdout' ? console.log : console.error;
  say(`\n— ${suite.name}`);
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-suite-'));
  const report = join(folder, 'report.json');
  const [program = '', ...rest] = suite.command;
  const reporters =
    suite.vitest === true ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(program, [...rest, ...reporters], {
    stdio: ['inherit', shownIn === 'stdout' ? 1 : 2, 2],
    env: { ...process.env, ...suite.environment },
  });
  const counts =
    suite.vitest === true
      ? countsIn(report, status)
      : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`  ${suite.name}: ${closingLine(counts)} (${seconds} s)`);
  return counts;
}

/** The closing line of a run. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Adds up suites. */
export const total = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

function countsIn(report: string, status: number | null): Counts {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    // A file that does not even load has no failed test; the exit code tells.
    const broken = status !== 0 && json.numFailedTests === 0 ? 1 : 0;
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + broken,
      skipped: json.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
