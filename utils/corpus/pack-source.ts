/** Where packs come from, fixed when the extension is built. */
export interface PackSource {
  /** The one origin that packs are fetched from; the manifest's policy allows no other. */
  origin: string;
  /** The public key (raw, hex) that signs them. */
  key: string;
}

declare global {
  interface ImportMetaEnv {
    readonly WXT_PACK_ORIGIN?: string;
    readonly WXT_PACK_KEY?: string;
  }
}

/** The source of this build; undefined for a build that fetches no packs. */
export function packSource(): PackSource | undefined {
  // Outside a bundle there is no such object.
  const { WXT_PACK_ORIGIN: origin, WXT_PACK_KEY: key } = (import.meta.env as ImportMetaEnv | undefined) ?? {};
  return (origin ?? '') === '' || (key ?? '') === '' ? undefined : checkedSource(origin ?? '', key ?? '');
}

/** The two as a source. Throws `RangeError` where one is none: such a build must not come to be. */
export function checkedSource(origin: string, key: string): PackSource {
  // Neither a wildcard nor anything else that means more than one host in the manifest's policy.
  const isOrigin =
    /^https:\/\/[a-z0-9.-]+(?::\d+)?$/u.test(origin) &&
    URL.canParse(origin) &&
    new URL(origin).origin === origin;
  if (!isOrigin) throw new RangeError(`not an https origin: ${origin}`);
  if (!/^[0-9a-f]{64}$/u.test(key)) throw new RangeError('not a raw Ed25519 key of 64 lower-case hex digits');
  return { origin, key };
}
