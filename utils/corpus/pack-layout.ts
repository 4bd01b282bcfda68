// Where the files of a pack lie, below its origin or in a folder. All but the first two are named by their
// SHA-256.

/** The list that says what the pack is. */
export const MANIFEST_NAME = 'manifest.json';
/** The Ed25519 signature of the list's bytes: 64 bytes. */
export const SIGNATURE_NAME = 'manifest.sig';
/** The folder of all other files. */
export const FILES_NAME = 'files';

/** A longer list is none; that of 64 parts takes about 40 kB. */
export const MOST_MANIFEST = 262_144;
export const SIGNATURE_BYTES = 64;
