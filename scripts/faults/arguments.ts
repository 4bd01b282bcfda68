import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find.ts';
import { FAMILIES, type Family, isFamily } from './families.ts';

/** How `npm run faults` was asked to run. */
export interface Asked {
  /** In their own order; all of them when none was named. */
  families: Family[];
  browsers: BrowserName[];
  json: boolean;
  full: boolean;
}

const familyLines = Object.entries(FAMILIES).map(([name, what]) => `  ${name.padEnd(11)}${what}`);

export const help = `npm run faults -- [FAMILY…] [options]

Breaks the extension on purpose and reports what held, as figures beside their goals. Families, all without a word:

${familyLines.join('\n')}

  --browser NAME    chromium, firefox, both (both) or none, which leaves out what needs one
  --full            the long run, of hours
  --json            prints one object instead of a table; with npm run --silent nothing else stands before it
  --help            this text

Ends with an error when a test failed or a figure missed its goal.`;

const BROWSERS: Record<string, BrowserName[]> = {
  both: ['chromium', 'firefox'],
  chromium: ['chromium'],
  firefox: ['firefox'],
  none: [],
};

/** Reads the command line. */
export function asked(args: string[]): Asked | 'help' | { complaint: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'both' },
        full: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const browsers = Object.hasOwn(BROWSERS, values.browser) ? BROWSERS[values.browser] : undefined;
    if (browsers === undefined) return { complaint: `no browser: ${values.browser}` };
    const stranger = positionals.find((word) => !isFamily(word));
    if (stranger !== undefined) return { complaint: `no family: ${stranger}` };
    const families = Object.keys(FAMILIES)
      .filter(isFamily)
      .filter((family) => positionals.length === 0 || positionals.includes(family));
    return { families, browsers, json: values.json, full: values.full };
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) };
  }
}
