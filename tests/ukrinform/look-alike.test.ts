// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { classifyAddress } from '../../utils/ukrinform/address.ts';
import { looksLikeAgency } from '../../utils/ukrinform/look-alike.ts';
import { agencyNames, permutations } from './permutations.ts';

const path = '/rubric-ato/4143504-storm.html';
const kindOf = (host: string): string => classifyAddress(`https://${host}${path}`).kind;

describe('no permutation of an agency host is taken for the agency', () => {
  test.each(agencyNames)('%s', (host) => {
    for (const [kind, hosts] of Object.entries(permutations(host))) {
      for (const twin of hosts) {
        for (const spelling of [twin, `www.${twin}`])
          expect([kind, spelling, kindOf(spelling)]).not.toContainEqual('article');
      }
    }
  });
});

describe('permutations that keep the look of the name are called look-alikes', () => {
  const kinds = [
    'addition',
    'bitsquatting',
    'dictionary',
    'homoglyph',
    'homoglyphs',
    'hyphenation',
    'insertion',
    'omission',
    'repetition',
    'replacement',
    'ending',
    'transposition',
    'vowels',
  ] as const;
  test.each(kinds)('%s', (kind) => {
    for (const host of agencyNames) {
      const hosts = permutations(host)[kind] ?? [];
      expect(hosts.length).toBeGreaterThan(5);
      for (const twin of hosts) expect([twin, kindOf(twin)]).toEqual([twin, 'look-alike']);
    }
  });
});

test('the permutations are many and none is an agency host itself', () => {
  const all = agencyNames.flatMap((host) => Object.values(permutations(host)).flat());
  expect(new Set(all).size).toBeGreaterThan(2000);
  expect(all.filter((twin) => agencyNames.includes(twin))).toEqual([]);
});

test.each([
  ['ukrinform'],
  ['www.ukrinform.example'],
  ['ukr1nf0rm.example'],
  ['ukrinforrn.example'],
  ['ukrlnform.example'],
  ['ukrіnfоrm.example'],
  ['news-ukrinform.example'],
  ['ukrinformnews.example'],
  ['ukrinform.news.example'],
  ['ｕｋｒｉｎｆｏｒｍ.example'],
  ['ükrinform.example'],
  ['укрінформ.example'],
  ['news-укринформ.example'],
  ['uk𐓜inform.example'],
])('%s looks like the agency', (host) => expect(looksLikeAgency(host)).toBe(true));

test.each([
  ['inform.example'],
  ['reform.example'],
  ['platform.example'],
  ['ukrpravda.example'],
  ['unian.example'],
  ['interfax.example'],
  ['uniform.example'],
  ['ukr.inform.example'],
  ['kinoform.example'],
  ['інформ.example'],
  ['укрправда.example'],
  ['платформа.example'],
  [''],
  ['.'],
  ['-'],
])('%s does not look like the agency', (host) => expect(looksLikeAgency(host)).toBe(false));
