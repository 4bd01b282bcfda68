import { browser } from './browser.ts';
import type { Edition } from './ukrinform/article.ts';

/** Every setting, its default and one line on what it does. Stored one key each in `storage.local`. */
export interface Settings {
  /** `automatic`: each page; `on-click`: only when asked; `paused`: not at all. */
  mode: 'automatic' | 'on-click' | 'paused';
  /** Hosts (without `www.`) on which Dzherelo stays off; subdomains included. */
  offHosts: string[];
  /** Hosts that have an agreement with the agency: shown as own site, not judged. */
  licensedHosts: string[];
  /** My newsroom's hosts: always checked, never waived. */
  mineHosts: string[];
  /** Editions whose articles are collected; empty means uk, en and the browser's language. */
  editions: Edition[];
  /** Whether new articles are collected from the agency's site. */
  collect: boolean;
}

export const defaults = (): Settings => ({
  mode: 'automatic',
  offHosts: [],
  licensedHosts: [],
  mineHosts: [],
  editions: [],
  collect: true,
});

const editionCodes: readonly string[] = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'];
const isHostList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((host) => typeof host === 'string' && host.length < 254);

/** What counts as a valid stored value, per setting; anything else falls back to the default. */
const valid: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  mode: (value): value is Settings['mode'] =>
    value === 'automatic' || value === 'on-click' || value === 'paused',
  offHosts: isHostList,
  licensedHosts: isHostList,
  mineHosts: isHostList,
  editions: (value): value is Edition[] =>
    isHostList(value) && value.every((code) => editionCodes.includes(code)),
  collect: (value): value is boolean => typeof value === 'boolean',
};

const narrowed = <K extends keyof Settings>(key: K, value: unknown, fallback: Settings[K]): Settings[K] =>
  valid[key](value) ? value : fallback;

/** Reads all settings; unknown or damaged values fall back to the default one by one. */
export async function readSettings(): Promise<Settings> {
  const held: Record<string, unknown> = await browser.storage.local.get(Object.keys(defaults()));
  const fallback = defaults();
  return {
    mode: narrowed('mode', held.mode, fallback.mode),
    offHosts: narrowed('offHosts', held.offHosts, fallback.offHosts),
    licensedHosts: narrowed('licensedHosts', held.licensedHosts, fallback.licensedHosts),
    mineHosts: narrowed('mineHosts', held.mineHosts, fallback.mineHosts),
    editions: narrowed('editions', held.editions, fallback.editions),
    collect: narrowed('collect', held.collect, fallback.collect),
  };
}

/** Writes the given settings; the background reacts through `storage.onChanged`. */
export const writeSettings = (change: Partial<Settings>): Promise<void> => browser.storage.local.set(change);
