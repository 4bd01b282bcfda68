import { areTemplates, type CitationChoice, type CitationTemplate, isChoice } from './citation/choice.ts';
import { store, stored } from './stored.ts';
import type { Edition } from './ukrinform/article.ts';

/** Every setting, its default and one line on what it does. Stored one key each in `storage.local`. */
export interface Settings {
  /** `automatic`: each page; `on-click`: only when asked; `paused`: not at all. */
  mode: 'automatic' | 'on-click' | 'paused';
  /** The mode that ends a pause. */
  modeBeforePause: 'automatic' | 'on-click';
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
  /** Which packs are fetched, in a build that fetches them: none, the last months, or older articles too. */
  pack: 'off' | 'recent' | 'whole';
  /** How many requests collection makes in an hour at most, over all hosts. */
  requestsPerHour: RequestsPerHour;
  /** What a copied citation is written in: a format, or one of the templates. */
  citationFormat: CitationChoice;
  /** The newsroom's own wordings. */
  citationTemplates: CitationTemplate[];
  /** Whether words taken from the original itself are linked to, or the article as a whole. */
  citationLink: 'article' | 'exact-words';
}

/** What may be chosen: the design's limit, or less. */
export const requestsPerHourChoices = [200, 100, 50, 20] as const;
type RequestsPerHour = (typeof requestsPerHourChoices)[number];

export const defaults = (): Settings => ({
  mode: 'automatic',
  modeBeforePause: 'automatic',
  offHosts: [],
  licensedHosts: [],
  mineHosts: [],
  editions: [],
  collect: true,
  pack: 'recent',
  requestsPerHour: 200,
  citationFormat: 'rich',
  citationTemplates: [],
  citationLink: 'article',
});

/** The names of all settings. */
export const settingNames = Object.keys(defaults()) as (keyof Settings)[];

/** Whether a change of what is stored is one of the settings. */
export const areSettings = (changes: object): boolean => settingNames.some((name) => name in changes);

const editionCodes: readonly string[] = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'];
const isHostList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((host) => typeof host === 'string' && host.length < 254);

/** What counts as a valid stored value, per setting; anything else falls back to the default. */
const valid: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  mode: (value): value is Settings['mode'] =>
    value === 'automatic' || value === 'on-click' || value === 'paused',
  modeBeforePause: (value): value is Settings['modeBeforePause'] =>
    value === 'automatic' || value === 'on-click',
  offHosts: isHostList,
  licensedHosts: isHostList,
  mineHosts: isHostList,
  editions: (value): value is Edition[] =>
    isHostList(value) && value.every((code) => editionCodes.includes(code)),
  collect: (value): value is boolean => typeof value === 'boolean',
  pack: (value): value is Settings['pack'] => value === 'off' || value === 'recent' || value === 'whole',
  requestsPerHour: (value): value is RequestsPerHour =>
    requestsPerHourChoices.some((choice) => choice === value),
  citationFormat: isChoice,
  citationTemplates: areTemplates,
  citationLink: (value): value is Settings['citationLink'] => value === 'article' || value === 'exact-words',
};

const narrowed = <K extends keyof Settings>(key: K, value: unknown, fallback: Settings[K]): Settings[K] =>
  valid[key](value) ? value : fallback;

/** Noted beside the settings once there is a copy of them: where the note is gone, the settings have gone with it. */
export const COPIED = 'settingsCopied';

/**
 * What is stored of the settings. Where the browser refuses or gives what none of them can be, what was copied of them
 * stands for them; where it has lost some, for those. Rejects with `StorageError`.
 */
async function heldSettings(): Promise<Record<string, unknown>> {
  let held: Record<string, unknown>;
  try {
    held = await stored('local', [COPIED, ...settingNames]);
  } catch (error) {
    // Without a copy nobody knows whether pages may be checked at all.
    const copied = await copy();
    if (copied === undefined) throw error;
    return copied;
  }
  const good = validIn(held);
  const isDamaged = settingNames.some((name) => !(name in good) && (held[name] ?? null) !== null);
  if (held[COPIED] === true && !isDamaged) return good;
  const copied = validIn((await copy().catch(() => undefined)) ?? {});
  // An answer with one thing that cannot be is believed in nothing that was copied.
  return isDamaged ? { ...good, ...copied } : { ...copied, ...good };
}

const validIn = (held: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    settingNames.filter((name) => valid[name](held[name])).map((name) => [name, held[name]]),
  );

/** Loaded when it is needed only: the popup is small. */
const copy = async (): Promise<Record<string, unknown> | undefined> =>
  (await import('./settings-copy.ts')).copiedSettings();

/** Reads all settings; unknown or damaged values fall back to the default one by one. */
export async function readSettings(): Promise<Settings> {
  const held = await heldSettings();
  const fallback = defaults();
  return {
    mode: narrowed('mode', held.mode, fallback.mode),
    modeBeforePause: narrowed('modeBeforePause', held.modeBeforePause, fallback.modeBeforePause),
    offHosts: narrowed('offHosts', held.offHosts, fallback.offHosts),
    licensedHosts: narrowed('licensedHosts', held.licensedHosts, fallback.licensedHosts),
    mineHosts: narrowed('mineHosts', held.mineHosts, fallback.mineHosts),
    editions: narrowed('editions', held.editions, fallback.editions),
    collect: narrowed('collect', held.collect, fallback.collect),
    pack: narrowed('pack', held.pack, fallback.pack),
    requestsPerHour: narrowed('requestsPerHour', held.requestsPerHour, fallback.requestsPerHour),
    citationFormat: narrowed('citationFormat', held.citationFormat, fallback.citationFormat),
    citationTemplates: narrowed('citationTemplates', held.citationTemplates, fallback.citationTemplates),
    citationLink: narrowed('citationLink', held.citationLink, fallback.citationLink),
  };
}

/** Whether a value may be stored as this setting. */
export const isSetting = <K extends keyof Settings>(key: K, value: unknown): value is Settings[K] =>
  valid[key](value);

/** Writes the given settings; the background reacts through `storage.onChanged`. A pause keeps the mode it ends with. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  if (change.mode !== 'paused') return store('local', change);
  const { mode } = await readSettings();
  await store('local', mode === 'paused' ? change : { ...change, modeBeforePause: mode });
}

/** Ends a pause with the mode that was set before it. */
export async function resume(): Promise<void> {
  const { mode, modeBeforePause } = await readSettings();
  if (mode === 'paused') await writeSettings({ mode: modeBeforePause });
}
