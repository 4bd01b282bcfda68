// @vitest-environment node
import { expect, test } from 'vitest';
import { agencyHosts, editionFacts, editionOfHost, editions } from '../../utils/ukrinform/editions.ts';

test.each([
  ['uk', 'ukrinform.ua', 'Укрінформ'],
  ['en', 'ukrinform.net', 'Ukrinform'],
  ['ru', 'ukrinform.ru', 'Укринформ'],
  ['de', 'ukrinform.de', 'Ukrinform'],
  ['es', 'ukrinform.es', 'Ukrinform'],
  ['fr', 'ukrinform.fr', 'Ukrinform'],
  ['pl', 'ukrinform.pl', 'Ukrinform'],
  ['ja', 'ukrinform.jp', 'ウクルインフォルム'],
] as const)('the %s edition stands at %s and calls itself %s', (edition, host, name) => {
  expect(editionFacts(edition)).toEqual({ edition, host, name });
  for (const spelling of [host, `www.${host}`, `${host}.`, `WWW.${host.toUpperCase()}.`])
    expect(editionOfHost(spelling)).toBe(edition);
  expect(agencyHosts).toContain(`www.${host}`);
});

test('there are eight editions, and nothing else is asked', () => {
  expect(editions).toHaveLength(8);
  expect(agencyHosts).toHaveLength(8);
});

test.each([
  [''],
  ['.'],
  ['www.'],
  ['net'],
  ['ukrinform'],
  ['ukrinform.com'],
  ['ukrinform.net..'],
  ['.ukrinform.net'],
  ['www.www.ukrinform.net'],
  ['m.ukrinform.net'],
  ['static.ukrinform.com'],
  ['ukrinform.net.ua'],
  ['ukrinform.net:443'],
  ['ukrinform.net '],
  ['xukrinform.net'],
])('"%s" is the host of no edition', (host) => expect(editionOfHost(host)).toBeUndefined());
