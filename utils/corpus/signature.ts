const ED25519 = 'Ed25519';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/**
 * The points of small order, reduced or not, as raw keys without their sign (RFC 8032 §5.1). Under such a key signatures
 * hold that anybody can make, and the verification of Chromium and Firefox believes them.
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

/** Lower-case hex of bytes. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in lower-case hex. */
export const sha256 = async (bytes: BufferSource): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

const isSmallOrder = (raw: Uint8Array): boolean =>
  SMALL_ORDER.has(hex(raw.with(KEY_BYTES - 1, (raw[KEY_BYTES - 1] ?? 0) & 0x7f)));

/**
 * Which of the trusted keys (raw, hex) signed the bytes with Ed25519 (RFC 8032); undefined when none did. The platform's
 * verification refuses signatures that were altered without the key, but not in every browser keys of small order.
 */
export async function signer(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  trusted: readonly string[],
): Promise<string | undefined> {
  if (signature.length !== SIGNATURE_BYTES) return undefined;
  for (const key of trusted) {
    const raw = fromHex(key);
    if (raw.length !== KEY_BYTES || isSmallOrder(raw)) continue;
    try {
      const imported = await crypto.subtle.importKey('raw', raw, ED25519, false, ['verify']);
      if (await crypto.subtle.verify(ED25519, imported, signature, bytes)) return key;
    } catch {
      // A key that cannot be read has signed nothing.
    }
  }
  return undefined;
}
