import { hostOf } from './hosts.ts';
import type { Settings } from './settings.ts';

/** The user's three lists of sites. */
export type HostLists = Pick<Settings, 'offHosts' | 'licensedHosts' | 'mineHosts'>;

export const hostListNames = ['offHosts', 'licensedHosts', 'mineHosts'] as const;
/** Real lists have dozens. */
const MOST_HOSTS = 5000;

/** The lists among fields of a file; one that is missing is empty. Entries that are no hosts are left out and counted. */
export function hostListsIn(given: Readonly<Record<string, unknown>>): { lists: HostLists; refused: number } {
  let refused = 0;
  const hostsIn = (name: keyof HostLists): string[] => {
    const value = Object.hasOwn(given, name) ? given[name] : [];
    const entries: unknown[] = Array.isArray(value) ? value.slice(0, MOST_HOSTS) : [];
    const hosts = entries.flatMap((entry) => (typeof entry === 'string' ? (hostOf(entry) ?? []) : []));
    refused += entries.length - hosts.length;
    return [...new Set(hosts)];
  };
  const lists = {
    offHosts: hostsIn('offHosts'),
    licensedHosts: hostsIn('licensedHosts'),
    mineHosts: hostsIn('mineHosts'),
  };
  return { lists, refused };
}

/** Adds hosts to the lists there are; nothing is removed. */
export const joinedLists = (own: HostLists, added: HostLists): HostLists => ({
  offHosts: [...new Set([...own.offHosts, ...added.offHosts])],
  licensedHosts: [...new Set([...own.licensedHosts, ...added.licensedHosts])],
  mineHosts: [...new Set([...own.mineHosts, ...added.mineHosts])],
});
