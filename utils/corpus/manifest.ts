import { SCHEME_VERSION } from '../fingerprint/wire.ts';
import type { Edition } from '../ukrinform/article.ts';
import { isMoment } from './moment.ts';

/** What a file of a pack must be. Files are named by their hash, so that one never changes under its name. */
export interface PackFile {
  /** SHA-256 in lower-case hex. */
  sha256: string;
  bytes: number;
}

/** One segment of a pack: its three files, and how many articles it holds. */
export interface PackPart {
  articles: number;
  /** `recent` is dense; `old` has one posting in more words, and may be dropped first when space runs out. */
  tier: 'recent' | 'old';
  postings: PackFile;
  skeletons: PackFile;
  cards: PackFile;
}

/** What a pack is, whole: a generation is all of its files, and a delta is those that the last one did not have. */
export interface Manifest {
  format: 1;
  scheme: number;
  /** Rises with each publication; one that does not rise is refused. */
  generation: number;
  /** Epoch milliseconds. */
  builtAt: number;
  /** Oldest part first: where two hold an article, the later holds the later version. */
  parts: PackPart[];
  /** The shingles that too many articles share, ascending u32. */
  frequent: PackFile;
  compared: { articles: number; editions: Edition[]; from?: number; to?: number };
  /** Public keys (raw, hex) by which the next generations may be signed; the way from an old key to a new one. */
  keys: string[];
}

/** More than any archive needs, so that a hostile list costs nothing. */
const MOST_PARTS = 64;
const MOST_KEYS = 8;
const MOST_FILE = 2 ** 31;
const editions: readonly string[] = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'];

const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHex = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
const isListOf = (value: unknown, most: number, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(holds);

const isFile = (value: unknown): boolean =>
  isObject(value) && isHex(value.sha256) && isCount(value.bytes, MOST_FILE);
const isPart = (value: unknown): boolean =>
  isObject(value) &&
  isCount(value.articles) &&
  (value.tier === 'recent' || value.tier === 'old') &&
  [value.postings, value.skeletons, value.cards].every(isFile);
const isCompared = (value: unknown): boolean =>
  isObject(value) &&
  isCount(value.articles) &&
  isListOf(value.editions, editions.length, (edition) => editions.includes(edition as string)) &&
  [value.from, value.to].every((moment) => moment === undefined || isMoment(moment));

/** A manifest, or why it is none. The bytes are trusted only once their signature is. */
export function parseManifest(bytes: Uint8Array): Manifest | { wrong: 'not-a-manifest' | 'pack-version' } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { wrong: 'not-a-manifest' };
  }
  if (!isObject(value)) return { wrong: 'not-a-manifest' };
  if (value.format !== 1 || value.scheme !== SCHEME_VERSION) return { wrong: 'pack-version' };
  const holds =
    isCount(value.generation) &&
    isCount(value.builtAt) &&
    isMoment(value.builtAt) &&
    isListOf(value.parts, MOST_PARTS, isPart) &&
    isFile(value.frequent) &&
    isCompared(value.compared) &&
    isListOf(value.keys, MOST_KEYS, isHex);
  // Every field has just been checked.
  return holds ? (value as unknown as Manifest) : { wrong: 'not-a-manifest' };
}

/** The bytes that are signed: equal manifests give equal bytes, whatever order their fields were set in. */
export const manifestBytes = (manifest: Manifest): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(sorted(manifest), undefined, 1)}\n`);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** All files of a generation, each once. */
export const filesOf = ({ parts, frequent }: Manifest): PackFile[] => [
  ...new Map(
    [...parts.flatMap(({ postings, skeletons, cards }) => [postings, skeletons, cards]), frequent].map(
      (file) => [file.sha256, file],
    ),
  ).values(),
];
