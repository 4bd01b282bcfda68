import { isDeepStrictEqual } from 'node:util';
import type { Evaluating } from '../../../../scripts/browsers/driver.ts';
import type { Settings } from '../../../../utils/settings.ts';

/** What a user has chosen and written, none of it the default, another in every turn. */
export const userRecords = (turn: number): Partial<Settings> => ({
  offHosts: ['off.example', `off${turn}.example`],
  licensedHosts: [`agreed${turn}.example`],
  mineHosts: ['mine.example'],
  editions: ['en'],
  requestsPerHour: 100,
  citationFormat: 'markdown',
  citationTemplates: [{ name: `Desk ${turn}`, format: 'plain', text: `Desk ${turn}` }],
});

/** Writes settings as the pages of the extension do. */
export const writeRecords = (page: Evaluating, records: Partial<Settings>): Promise<unknown> =>
  page.evaluate(`chrome.storage.local.set(${JSON.stringify(records)}).then(() => true)`);

/** The records that are not as they were written, by their names. */
export async function lostRecords(page: Evaluating, records: Partial<Settings>): Promise<string[]> {
  const held = await page.evaluate<Record<string, unknown>>(
    `chrome.storage.local.get(${JSON.stringify(Object.keys(records))})`,
  );
  return Object.entries(records)
    .filter(([name, value]) => !isDeepStrictEqual(held[name], value))
    .map(([name]) => name);
}
