import { hostOf } from './hosts.ts';
import type { Settings } from './settings.ts';

/** The user's lists of sites as they go into a file and come back. */
export type HostListsOfFile = Pick<Settings, 'offHosts' | 'licensedHosts' | 'mineHosts'>;

const names = ['offHosts', 'licensedHosts', 'mineHosts'] as const;
/** Real lists have dozens. */
const MOST_HOSTS = 5000;

/** What came of reading a file; `refused` counts entries that are no hosts. */
export type ReadLists = { lists: HostListsOfFile; refused: number } | { wrong: 'not-json' | 'no-lists' };

/** Reads the lists of a file of settings; a list that is missing is empty, entries that are no hosts are left out and counted. */
export function readHostLists(text: string): ReadLists {
  const value = parsed(text);
  if (value === undefined) return { wrong: 'not-json' };
  if (typeof value !== 'object' || value === null || !names.some((name) => Object.hasOwn(value, name)))
    return { wrong: 'no-lists' };
  let refused = 0;
  const lists = names.map((name) => {
    const given: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : [];
    const entries: unknown[] = Array.isArray(given) ? given.slice(0, MOST_HOSTS) : [];
    const hosts = entries.map((entry) => (typeof entry === 'string' ? hostOf(entry) : undefined));
    refused += hosts.filter((host) => host === undefined).length;
    return [name, [...new Set(hosts.filter((host) => host !== undefined))]] as const;
  });
  return { lists: Object.fromEntries(lists) as unknown as HostListsOfFile, refused };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Adds the hosts of a file to the lists there are; nothing is removed. */
export const joinedLists = (own: HostListsOfFile, added: HostListsOfFile): HostListsOfFile => ({
  offHosts: [...new Set([...own.offHosts, ...added.offHosts])],
  licensedHosts: [...new Set([...own.licensedHosts, ...added.licensedHosts])],
  mineHosts: [...new Set([...own.mineHosts, ...added.mineHosts])],
});
