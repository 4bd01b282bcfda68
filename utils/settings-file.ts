import { type HostListsOfFile, joinedLists, readHostLists } from './host-lists-file.ts';
import { isSetting, type Settings } from './settings.ts';

/** Settings besides the lists of sites that go into a file and come back. */
const names = ['mode', 'editions', 'collect', 'requestsPerHour', 'pack'] as const;

/** What came of reading a file; `refused` counts entries that are not what they should be. */
export type ReadSettingsFile =
  { change: Partial<Settings>; refused: number } | { wrong: 'not-json' | 'no-settings' };

/** The settings and lists as a JSON text for a file. */
export function settingsFile(settings: Settings): string {
  const { offHosts, licensedHosts, mineHosts } = settings;
  const chosen = Object.fromEntries(names.map((name) => [name, settings[name]]));
  return `${JSON.stringify({ ...chosen, offHosts, licensedHosts, mineHosts }, undefined, 2)}\n`;
}

/**
 * Reads such a file, or one with lists only: a setting that it names replaces the own one, hosts are added to the own
 * lists, and nothing is removed from these. A setting that is none is left out and counted.
 */
export function readSettingsFile(text: string, own: HostListsOfFile): ReadSettingsFile {
  const value = parsed(text);
  if (value === undefined) return { wrong: 'not-json' };
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const named = names.filter((name) => Object.hasOwn(given, name));
  const good = named.filter((name) => isSetting(name, given[name]));
  const lists = readHostLists(text);
  if (named.length === 0 && 'wrong' in lists) return { wrong: 'no-settings' };
  const chosen: Partial<Settings> = Object.fromEntries(good.map((name) => [name, given[name]]));
  return {
    change: { ...chosen, ...('wrong' in lists ? {} : joinedLists(own, lists.lists)) },
    refused: named.length - good.length + ('wrong' in lists ? 0 : lists.refused),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
