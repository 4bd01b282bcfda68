import type { BrowserName } from '../browsers/find.ts';
import type { Suite } from '../suite.ts';
import { FAMILIES, type Family, isFamily } from './families.ts';

const all = Object.keys(FAMILIES).filter(isFamily);

/** The suites of some families: one without a browser, one for each browser, whose extension is built by then. */
export const faultSuites = (
  browsers: readonly BrowserName[],
  families: readonly Family[] = all,
  environment: Record<string, string> = {},
): Suite[] => {
  const suite = (name: string, own: Record<string, string>): Suite => ({
    name,
    command: [
      'vitest',
      'run',
      '--config=tests/faults/vitest.config.ts',
      '--passWithNoTests',
      ...families.map((family) => `tests/faults/${family}/`),
    ],
    vitest: true,
    environment: { ...environment, ...own },
  });
  return [
    suite('faults', {}),
    ...browsers.map((browser) => suite(`faults in ${browser}`, { DZHERELO_BROWSER: browser })),
  ];
};
