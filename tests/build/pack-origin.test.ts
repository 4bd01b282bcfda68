// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { manifest } from '../../scripts/manifest.ts';

afterEach(() => vi.unstubAllEnvs());

const key = 'ab'.repeat(32);
const policy = (): string => {
  const { content_security_policy: held } = manifest('chrome');
  return typeof held === 'object' ? String(held.extension_pages) : '';
};
const hosts = (): string[] => /connect-src ([^;]*);/u.exec(policy())?.[1]?.split(' ') ?? [];

test('a build without a source of packs reaches the agency alone', () => {
  expect(hosts()).toHaveLength(8);
  expect(hosts().every((host) => host.startsWith('https://www.ukrinform.'))).toBe(true);
});

test('a build with one reaches that origin besides, and nothing else is different', () => {
  const before = JSON.stringify(manifest('firefox'));
  vi.stubEnv('WXT_PACK_ORIGIN', 'https://packs.example');
  vi.stubEnv('WXT_PACK_KEY', key);
  expect(hosts().slice(8)).toEqual(['https://packs.example']);
  expect(JSON.stringify(manifest('firefox')).replace(' https://packs.example', '')).toBe(before);
});

test.each([
  ['no key', 'https://packs.example', ''],
  ['no origin', '', key],
  ['an origin with a wildcard', 'https://*.example', key],
  ['an origin that adds a directive', "https://packs.example; script-src 'unsafe-eval'", key],
  ['more than one origin', 'https://packs.example https://other.example', key],
  ['an origin without encryption', 'http://packs.example', key],
])('a build with %s fails', (_, origin, signed) => {
  vi.stubEnv('WXT_PACK_ORIGIN', origin);
  vi.stubEnv('WXT_PACK_KEY', signed);
  expect(() => manifest('chrome')).toThrow(RangeError);
});
