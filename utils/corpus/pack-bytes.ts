import type { PackFile } from './manifest.ts';

/** The bytes of files together. */
export const bytesOf = (files: readonly Pick<PackFile, 'bytes'>[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
