import type { Trust } from './pack-update.ts';
import { sha256 } from './signature.ts';

/**
 * The trust at rest, with a hash of itself. A damaged one is not believed: it could bar all packs to come, or let an
 * older one in. That of a manifest lies beside it as well, so that both would have to be lost.
 */
export interface SealedTrust extends Trust {
  seal: string;
}

const sealOf = ({ root, keys, generation, hash }: Trust): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify([root, keys, generation, hash])));

export const sealed = async (trust: Trust): Promise<SealedTrust> => ({ ...trust, seal: await sealOf(trust) });

/** The first that is as it was written, whatever lies in the place of the others. */
export async function soundTrust(...stored: readonly unknown[]): Promise<Trust | undefined> {
  for (const one of stored) {
    if (!isSealed(one)) continue;
    const { seal, ...trust } = one;
    if ((await sealOf(trust)) === seal) return trust;
  }
  return undefined;
}

function isSealed(stored: unknown): stored is SealedTrust {
  if (typeof stored !== 'object' || stored === null) return false;
  const { root, keys, generation, hash, seal } = stored as Record<string, unknown>;
  return (
    [root, hash, seal].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(generation) &&
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string')
  );
}
