import { onHostList } from '../hosts.ts';
import { editionOfHost } from '../ukrinform/editions.ts';

/** The user's two lists of hosts (design §4). */
export interface HostLists {
  licensedHosts: readonly string[];
  mineHosts: readonly string[];
}

/** Whether a page is not judged: it is the agency's, or its host has an agreement. The user's own newsroom always is. */
export function isOwnSite(url: string | undefined, lists: HostLists): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  if (onHostList(hostname, lists.mineHosts)) return false;
  return editionOfHost(hostname) !== undefined || onHostList(hostname, lists.licensedHosts);
}
