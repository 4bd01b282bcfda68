import { hostListNames, type HostLists, hostListsIn, joinedLists } from './host-lists.ts';
import { isSetting, type Settings } from './settings.ts';

/** Settings besides the lists of sites that go into a file and come back. */
const names = [
  'mode',
  'editions',
  'collect',
  'requestsPerHour',
  'pack',
  'citationFormat',
  'citationTemplates',
  'citationLink',
] as const;

/** What came of reading a file; `refused` counts entries that are not what they should be. */
export type ReadSettingsFile =
  { change: Partial<Settings>; refused: number } | { wrong: 'not-json' | 'no-settings' };

/** The settings and lists as a JSON text for a file. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify(Object.fromEntries([...names, ...hostListNames].map((name) => [name, settings[name]])), undefined, 2)}\n`;

/**
 * Reads such a file, or one with lists only: a setting that it names replaces the own one, hosts are added to the own
 * lists, and nothing is removed from these. A setting that is none is left out and counted.
 */
export function readSettingsFile(text: string, own: HostLists): ReadSettingsFile {
  const value = parsed(text);
  if (value === undefined) return { wrong: 'not-json' };
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const isNamed = (name: string): boolean => Object.hasOwn(given, name);
  if (![...names, ...hostListNames].some(isNamed)) return { wrong: 'no-settings' };
  const named = names.filter(isNamed);
  const good = named.filter((name) => isSetting(name, given[name]));
  const chosen: Partial<Settings> = Object.fromEntries(good.map((name) => [name, given[name]]));
  const { lists, refused } = hostListsIn(given);
  const listed = hostListNames.some(isNamed) ? joinedLists(own, lists) : {};
  return { change: { ...chosen, ...listed }, refused: named.length - good.length + refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
