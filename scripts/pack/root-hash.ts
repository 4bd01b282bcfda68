import { createHash } from 'node:crypto';
import { filesOf, type Manifest } from '../../utils/corpus/manifest.ts';

/** One number for all that a generation holds: equal for two packs only when every byte of their files is. */
export const rootHash = (manifest: Manifest): string =>
  createHash('sha256')
    .update(
      [
        String(manifest.generation),
        ...filesOf(manifest)
          .map(({ sha256 }) => sha256)
          .sort(),
      ].join('\n'),
    )
    .digest('hex');
