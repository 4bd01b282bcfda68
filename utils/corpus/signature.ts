const ED25519 = 'Ed25519';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Lower-case hex of bytes. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in lower-case hex. */
export const sha256 = async (bytes: BufferSource): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * Which of the trusted keys (raw, hex) signed the bytes with Ed25519 (RFC 8032); undefined when none did. The
 * platform's verification refuses small-order keys and signatures that were altered without the key.
 */
export async function signer(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  trusted: readonly string[],
): Promise<string | undefined> {
  if (signature.length !== SIGNATURE_BYTES) return undefined;
  for (const key of trusted) {
    const raw = fromHex(key);
    if (raw.length !== KEY_BYTES) continue;
    try {
      const imported = await crypto.subtle.importKey('raw', raw, ED25519, false, ['verify']);
      if (await crypto.subtle.verify(ED25519, imported, signature, bytes)) return key;
    } catch {
      // A key that cannot be read has signed nothing.
    }
  }
  return undefined;
}
