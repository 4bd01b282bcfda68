import { type Manifest, parseManifest } from './manifest.ts';
import { MOST_MANIFEST } from './pack-layout.ts';
import { sha256, signer } from './signature.ts';

/** Why an offered manifest is not taken; the last good generation stays. */
export const refusals = [
  'too-large',
  'bad-signature',
  'unknown-key',
  'not-a-manifest',
  'pack-version',
  'rollback',
  'same-generation',
  'fast-forward',
] as const;
export type Refusal = (typeof refusals)[number];

/** Whom packs are taken from, and the last manifest that was: it outlives the pack itself. */
export interface Trust {
  /** The build's key that this goes back to; empty where the user trusted the key of an opened file. */
  root: string;
  /** Keys (raw, hex) that may sign the next manifest. */
  keys: string[];
  /** The highest generation taken so far; 0 before the first. */
  generation: number;
  /** SHA-256 of its manifest. */
  hash: string;
}

export type Judged =
  | { result: 'accepted'; manifest: Manifest; hash: string; trust: Trust }
  | { result: 'refused'; why: Refusal; /** With `unknown-key`. */ key?: string };

/** More generations than a publisher makes in decades: one that jumps further would bar all later ones. */
const MOST_STEP = 1_000_000;
/** The first one may be any that leaves room for all that follow. */
const MOST_FIRST = 2 ** 52;

/**
 * What to trust: what was trusted before, unless a release of the extension came with another key. That is the way out
 * when a key was lost or stolen: only the new one counts, and generations count anew.
 */
export function trustFrom(before: Trust | undefined, buildKey: string | undefined): Trust {
  if (before !== undefined && (buildKey === undefined || before.root === buildKey)) return before;
  return { root: buildKey ?? '', keys: buildKey === undefined ? [] : [buildKey], generation: 0, hash: '' };
}

/** The trust of a user who accepts a key by hand, where the build has none. */
export const trustInKey = (key: string): Trust => ({ root: '', keys: [key], generation: 0, hash: '' });

/** Judges an offered manifest. Nothing of it counts before its signature does. */
export async function judged(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  trust: Trust,
): Promise<Judged> {
  if (bytes.length > MOST_MANIFEST) return refused('too-large');
  const signedBy = await signer(bytes, signature, trust.keys);
  if (signedBy === undefined) return await stranger(bytes, signature);
  const manifest = parseManifest(bytes);
  if ('wrong' in manifest) return refused(manifest.wrong);
  const hash = await sha256(bytes);
  const why = outOfOrder(manifest.generation, hash, trust);
  if (why !== undefined) return refused(why);
  const { generation, keys } = manifest;
  const next = { ...trust, generation, hash, keys: keys.length === 0 ? trust.keys : keys };
  return { result: 'accepted', manifest, hash, trust: next };
}

const refused = (why: Refusal): Judged => ({ result: 'refused', why });

function outOfOrder(generation: number, hash: string, trust: Trust): Refusal | undefined {
  if (generation < trust.generation) return 'rollback';
  if (generation > (trust.generation === 0 ? MOST_FIRST : trust.generation + MOST_STEP))
    return 'fast-forward';
  return generation === trust.generation && trust.hash !== '' && hash !== trust.hash
    ? 'same-generation'
    : undefined;
}

/** Tells a pack of somebody else from a broken one. Its words are used for nothing but to name the fault. */
async function stranger(bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): Promise<Judged> {
  const manifest = parseManifest(bytes);
  const key = 'wrong' in manifest ? undefined : await signer(bytes, signature, manifest.keys);
  return key === undefined ? refused('bad-signature') : { result: 'refused', why: 'unknown-key', key };
}

const HOUR = 3_600_000;
/** Data older than this is said to be. */
const STALE_HOURS = 48;

/** How many days old a generation is, once that is worth saying. Times in epoch milliseconds. */
export function daysOld(builtAt: number, now: number): number | undefined {
  const age = now - builtAt;
  return age > STALE_HOURS * HOUR ? Math.floor(age / (24 * HOUR)) : undefined;
}
