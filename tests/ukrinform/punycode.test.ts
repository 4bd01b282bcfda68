// @vitest-environment node
import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayedLabel } from '../../utils/ukrinform/punycode.ts';

test.each([
  ['xn--ukrnform-vhh', 'ukrіnform'],
  ['xn--p1ai', 'рф'],
  ['xn--j1amh', 'укр'],
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--eckwd4c7c', 'ドメイン'.slice(0, 4)],
  ['ukrinform', 'ukrinform'],
  ['ukr-inform', 'ukr-inform'],
  ['', ''],
])('%s is displayed as %s', (label, displayed) => expect(displayedLabel(label)).toBe(displayed));

test.each([
  'xn--',
  'xn--a',
  'xn---',
  'xn--99999999999',
  'xn--ukrnform-v!',
  'xn--ї',
  'xn--a-zzzzzzzzzzzzzzzzzzzz',
])('the damaged label %s does not fail', (label) => expect(typeof displayedLabel(label)).toBe('string'));

test('agrees with the system on any label that has a punycode form', () => {
  const letter = fc.constantFrom(...'ukrinform-укрінформüñżドメイン漢字ελ');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 20 }), (name) => {
      const ascii = domainToASCII(name);
      fc.pre(ascii.startsWith('xn--'));
      expect(displayedLabel(ascii)).toBe(domainToUnicode(ascii));
    }),
  );
});
