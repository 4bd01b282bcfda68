import { DamagedIndexError, PackVersionError } from './errors.ts';
import type { PackFile } from './manifest.ts';
import { bytesOf } from './pack-bytes.ts';
import { openContainer, type PackContainer } from './pack-container.ts';
import { faultOf, type PackFault, PackFaultError, refusal } from './pack-fault.ts';
import { fill } from './pack-fill.ts';
import { roomLeft } from './pack-room.ts';
import { packSource } from './pack-source.ts';
import { deletePack, filesOfParts, packRecords, saveComing } from './pack-store.ts';
import type { Target } from './pack-swap.ts';
import { judged, type Trust, trustFrom, trustInKey } from './pack-update.ts';
import { sha256 } from './signature.ts';

/** One writer of packs at a time, over all contexts. */
export const PACK_LOCK = 'dzherelo-pack';

/** What became of an opened pack. */
export type OpenedPack =
  | { result: 'done'; generation: number; articles: number }
  | { result: 'refused'; fault: PackFault; /** A key that the user may trust by hand. */ key?: string };

interface Opening {
  /** Bytes stored of all. */
  onProgress: (done: number, of: number) => void;
  /** The key that the user has just trusted. */
  trusted?: string | undefined;
  /** The build's key. */
  key?: string | undefined;
  locks?: LockManager;
  room?: () => Promise<number>;
}

/**
 * Takes in a pack that the user opens as a file, with all of its parts, under the same rules as one from the origin. In
 * a build without a key the user is asked once whether to trust the one that signed.
 */
export async function openPack(file: Blob, opening: Opening): Promise<OpenedPack> {
  try {
    return await (opening.locks ?? navigator.locks).request(PACK_LOCK, () => opened(file, opening));
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return { result: 'refused', fault: fault.fault, ...(fault.key === undefined ? {} : { key: fault.key }) };
  }
}

async function opened(file: Blob, opening: Opening): Promise<OpenedPack> {
  const container = await contained(file);
  const { held, trust } = await packRecords();
  const known = trustFrom(trust, 'key' in opening ? opening.key : packSource()?.key);
  const verdict = await judged(container.manifest, container.signature, trustedNow(known, opening.trusted));
  if (verdict.result === 'refused')
    // Only where no key is known yet may one be trusted by hand.
    throw known.keys.length === 0 ? refusal(verdict) : refusal({ why: verdict.why });
  const { manifest, hash } = verdict;
  const record = { bytes: container.manifest, hash, validators: {} };
  const target: Target =
    held?.hash === hash
      ? { of: 'pack', record: { ...record, trust: held.trust }, manifest }
      : { of: 'coming', record: await saveComing(record, verdict.trust), manifest };
  const files = await container.files(manifest);
  const all = bytesOf(filesOfParts(manifest.parts, manifest));
  let done = 0;
  await fill(target, true, true, {
    file: (wanted) => fileIn(files, wanted),
    stored: async ({ bytes }) => opening.onProgress((done += bytes), all),
    room: opening.room ?? roomLeft,
  });
  return { result: 'done', generation: manifest.generation, articles: manifest.compared.articles };
}

const trustedNow = (known: Trust, key: string | undefined): Trust =>
  known.keys.length === 0 && key !== undefined ? trustInKey(key) : known;

async function contained(file: Blob): Promise<PackContainer> {
  try {
    return await openContainer(file);
  } catch (error) {
    if (error instanceof PackVersionError) throw new PackFaultError('pack-version');
    throw error instanceof DamagedIndexError ? new PackFaultError('not-a-pack') : error;
  }
}

async function fileIn(files: ReadonlyMap<string, Blob>, { sha256: name, bytes }: PackFile): Promise<Blob> {
  const read = await files.get(name)?.arrayBuffer();
  if (read?.byteLength !== bytes || (await sha256(read)) !== name) throw new PackFaultError('damaged-file');
  // A copy: the file that the user opened may be gone before the browser has stored it.
  return new Blob([read]);
}

/** Deletes the pack. */
export const removePack = (locks: LockManager = navigator.locks): Promise<void> =>
  locks.request(PACK_LOCK, () => deletePack());
