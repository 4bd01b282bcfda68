import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleLine, Workshop } from './samples.ts';

async function built(): Promise<Workshop> {
  const shop = new Workshop();
  shop.lines('a.jsonl', [sampleLine(1), sampleLine(2, { days: 100 })]);
  await shop.pack('build', '--articles', './a.jsonl', '--out', './g1');
  return shop;
}

const next = async (shop: Workshop, from: string, to: string): Promise<void> => {
  shop.lines('b.jsonl', [sampleLine(1)]);
  await shop.pack('delta', '--previous', `./${from}`, '--articles', './b.jsonl', '--out', `./${to}`);
};

test('a signed pack is good for its key and for no other', async () => {
  const shop = await built();
  const own = await shop.key('own.pem');
  const other = await shop.key('other.pem');
  expect(own).toMatch(/^[0-9a-f]{64}$/u);
  expect(statSync(shop.path('own.pem')).mode & 0o077).toBe(0);
  expect(await shop.pack('verify', '--pack', './g1', '--key', own)).toBe(1);
  expect(shop.complained).toContain('holds no manifest.sig');
  expect(await shop.pack('sign', '--pack', './g1', '--key', './own.pem')).toBe(0);
  expect(await shop.pack('verify', '--pack', './g1', '--key', own)).toBe(0);
  expect(shop.said).toContain('2 articles of en, 2026-08-12 to 2026-11-20');
  expect(await shop.pack('verify', '--pack', './g1', '--key', other)).toBe(1);
  expect(shop.complained).toBe(`refused: unknown-key ${own}\n`);
  expect(await shop.pack('verify', '--pack', './g1', '--key', other, '--key', own)).toBe(0);
});

test('signing twice gives the same bytes; a key as JWK signs as the same key as PEM', async () => {
  const shop = await built();
  await shop.key('own.pem');
  const jwk = createPrivateKey(readFileSync(shop.path('own.pem'))).export({ format: 'jwk' });
  writeFileSync(shop.path('own.jwk'), JSON.stringify(jwk));
  await shop.pack('sign', '--pack', './g1', '--key', './own.pem');
  const signed = shop.contents('g1');
  expect(await shop.pack('sign', '--pack', './g1', '--key', './own.jwk')).toBe(0);
  expect(shop.contents('g1')).toEqual(signed);
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const badKeys: [string, string][] = [
  ['of another kind', rsa.export({ format: 'pem', type: 'pkcs8' }).toString()],
  ['that is none', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
  ['that is half a JWK', '{"kty":"OKP","crv":"Ed25519"}'],
  ['that is not JSON', '{"kty"'],
];
test.each(badKeys)('a key %s does not sign, and is not shown', async (_, text) => {
  const shop = await built();
  const before = shop.contents('g1');
  writeFileSync(shop.path('bad.pem'), text);
  expect(await shop.pack('sign', '--pack', './g1', '--key', './bad.pem')).toBe(1);
  expect(shop.complained).toMatch(/holds no (?:private|Ed25519) key\n$/u);
  expect(shop.contents('g1')).toEqual(before);
});

test('a key file that is there is not written over', async () => {
  const shop = await built();
  await shop.key('own.pem');
  const held = readFileSync(shop.path('own.pem'), 'utf8');
  expect(await shop.pack('key', '--out', './own.pem')).toBe(1);
  expect(readFileSync(shop.path('own.pem'), 'utf8')).toBe(held);
});

test('a pack whose files were exchanged is not signed', async () => {
  const shop = await built();
  await shop.key('own.pem');
  const { sha256 } = shop.manifest('g1').parts[0]?.cards ?? { sha256: '' };
  writeFileSync(shop.path(`g1/files/${sha256}`), 'other');
  expect(await shop.pack('sign', '--pack', './g1', '--key', './own.pem')).toBe(1);
  expect(shop.complained).toContain('holds something else');
});

test('a key is followed by the one it announced, and then is no longer good', async () => {
  const shop = await built();
  const [a, b] = [await shop.key('a.pem'), await shop.key('b.pem')];
  await shop.key('stranger.pem');
  const keys = (name: string): string[] => shop.manifest(name).keys;
  await shop.pack('sign', '--pack', './g1', '--key', './a.pem', '--next-key', b);
  expect(keys('g1')).toEqual([a, b]);
  await next(shop, 'g1', 'g2');
  // What was announced stays announced without being said again.
  expect(await shop.pack('sign', '--pack', './g2', '--key', './a.pem')).toBe(0);
  expect(keys('g2')).toEqual([a, b]);
  await next(shop, 'g2', 'g3');
  expect(await shop.pack('sign', '--pack', './g3', '--key', './stranger.pem')).toBe(1);
  expect(shop.complained).toContain('clients would refuse it');
  expect(shop.exists('g3/manifest.sig')).toBe(false);
  expect(await shop.pack('sign', '--pack', './g3', '--key', './b.pem')).toBe(0);
  expect(keys('g3')).toEqual([b]);
  await next(shop, 'g3', 'g4');
  expect(await shop.pack('sign', '--pack', './g4', '--key', './a.pem')).toBe(1);
});

test.each(['', 'ab', 'A'.repeat(64), 'z'.repeat(64)])('%j is not announced as a key', async (key) => {
  const shop = await built();
  await shop.key('own.pem');
  expect(await shop.pack('sign', '--pack', './g1', '--key', './own.pem', '--next-key', key)).toBe(1);
  expect(shop.exists('g1/manifest.sig')).toBe(false);
});
