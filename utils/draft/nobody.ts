import type { HostLists } from '../policy/own-site.ts';

/** A draft belongs to nobody yet: no list of sites applies to it. */
export const nobody: HostLists = { licensedHosts: [], mineHosts: [] };
