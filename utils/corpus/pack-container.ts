import { DamagedIndexError } from './errors.ts';
import { filesOf, type Manifest } from './manifest.ts';
import { MOST_MANIFEST, SIGNATURE_BYTES } from './pack-layout.ts';
import { buildParts, openParts } from './parts-file.ts';

/** "DZP1" */
const MAGIC = 0x31505a44;
/** Before the files: the manifest and its signature. */
const FIRST_FILE = 2;

/** A whole pack as one file that a user can be given. Nothing of it is parsed or trusted before its signature is. */
export interface PackContainer {
  manifest: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
  /**
   * The files that its accepted manifest names, by that name: unread, their hashes not yet checked. Rejects with
   * `DamagedIndexError` when they are not as many as it names.
   */
  files(accepted: Manifest): Promise<Map<string, Blob>>;
}

/** Joins a signed pack to one file; `files` are those of `filesOf`, in its order. */
export const buildContainer = (manifest: Uint8Array, signature: Uint8Array, files: readonly Blob[]): Blob =>
  buildParts(MAGIC, [manifest, signature, ...files]);

/** Opens one. Rejects with `PackVersionError` or `DamagedIndexError`. */
export async function openContainer(file: Blob): Promise<PackContainer> {
  const parts = await openParts(MAGIC, file);
  const [manifest, signature] = await Promise.all([parts.blob(0), parts.blob(1)]);
  if (manifest.size > MOST_MANIFEST || signature.size !== SIGNATURE_BYTES)
    throw new DamagedIndexError('the file holds no signed manifest');
  return {
    manifest: new Uint8Array(await manifest.arrayBuffer()),
    signature: new Uint8Array(await signature.arrayBuffer()),
    files: async (accepted) => {
      const named = filesOf(accepted);
      if (named.length !== parts.count - FIRST_FILE)
        throw new DamagedIndexError('the file does not hold what its manifest names');
      const blobs = await Promise.all(named.map((_, i) => parts.blob(i + FIRST_FILE)));
      return new Map(named.map(({ sha256 }, i) => [sha256, blobs[i] ?? new Blob()]));
    },
  };
}
