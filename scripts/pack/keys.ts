import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PackFault } from './pack-fault.ts';

/** Makes a key that signs packs; gives its public half (raw, hex). A file that is there is never overwritten. */
export function makeKey(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new PackFault(`no key was written: ${String(error)}`);
  }
  return publicHex(privateKey);
}

/** Reads a private Ed25519 key: PKCS8 as PEM, or a JSON Web Key. Throws `PackFault`. */
export function readKey(path: string): KeyObject {
  const text = readFileSync(path, 'utf8');
  let key: KeyObject;
  try {
    key = text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' })
      : createPrivateKey(text);
  } catch {
    // What was in the file is nobody's business.
    throw new PackFault(`${path} holds no private key`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new PackFault(`${path} holds no Ed25519 key`);
  return key;
}

/** The public half of a private key: raw, hex. */
export function publicHex(key: KeyObject): string {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('hex');
}
