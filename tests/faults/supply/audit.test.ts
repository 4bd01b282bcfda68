import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isFull, record } from '../record.ts';

/** Known weaknesses that do not concern the product, each with its reason: numbers of advisories. */
const explained: Readonly<Record<string, string>> = {};

interface Audit {
  error?: { summary?: string };
  message?: string;
  vulnerabilities?: Record<string, { name: string; via: (string | { source: number })[] }>;
}

/** What the registry knows of the locked packages; an offline machine cannot ask it, and mirrors may refuse. */
function audit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
  return JSON.parse(stdout === '' ? '{"message":"npm says nothing"}' : stdout) as Audit;
}

// The short form asks nobody but this machine, and gives tomorrow what it gives today.
test.runIf(isFull)('no locked package has a known weakness that is not explained', ({ skip }) => {
  const { vulnerabilities, error, message } = audit();
  if (vulnerabilities === undefined)
    return skip(`the registry cannot be asked: ${error?.summary ?? message ?? 'no reason'}; type: npm audit`);
  const sources = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.flatMap((cause) => (typeof cause === 'string' ? [] : [String(cause.source)])),
  );
  const open = sources.filter((source) => !Object.hasOwn(explained, source));
  record({
    family: 'supply',
    key: 'audit.unexplained',
    value: open.length,
    unit: 'advisories',
    goal: { exactly: 0 },
  });
  expect(open).toEqual([]);
});
