import addonsLinter from 'addons-linter';
import { expect, test } from 'vitest';
import { record } from '../record.ts';
import { reviewedWarnings } from './reviewed.ts';

/** A finding without the digest that the builder puts into names of files. */
const named = ({ code, file }: { code: string; file: string }): string =>
  `${code} ${file.replace(/-[\w-]{8}(?=\.js$)/u, '')}`;

test('the linter of the store finds nothing but what was reviewed', async () => {
  const linter = addonsLinter.createInstance({
    config: { _: ['.output/firefox-mv3'], logLevel: 'fatal', output: 'none', shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await linter.run();
  for (const [key, findings] of Object.entries({ errors, warnings, notices }))
    record({
      family: 'supply',
      key: `linter.${key}`,
      value: findings.length,
      unit: 'findings',
      goal: { exactly: key === 'warnings' ? reviewedWarnings.length : 0 },
      ...(key === 'warnings' ? { note: 'framework and Readability, as reviewed' } : {}),
    });
  expect(errors.map(named)).toEqual([]);
  expect(notices.map(named)).toEqual([]);
  expect(warnings.map(named).toSorted()).toEqual([...reviewedWarnings]);
});
