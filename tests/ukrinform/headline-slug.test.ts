import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineSlug } from '../../utils/ukrinform/headline-slug.ts';

test.each([
  ['У Крутій Балці запустили водяний млин', 'u-krutij-balci-zapustili-vodanij-mlin'],
  ['Щорічне з’їздове читання: Ґанок, Їжак, Юшка й Є', 'soricne-zizdove-citanna-ganok-izak-uska-j-e'],
  ['В Пересыпи открыли мастерскую воздушных змеев', 'v-peresypi-otkryli-masterskuu-vozdusnyh-zmeev'],
  ['Объезд через Эльбу, ёлки', 'obezd-cerez-elbu-elki'],
  ['Bridge to carry 2,130 tons – mayor', 'bridge-to-carry-2130-tons-mayor'],
  ['Mill.org: wind-driven "Rose"', 'millorg-winddriven-rose'],
  ['Mühle für Łódź', 'muhle-fur-odz'],
  ['  Two   spaces \u00a0 here ', 'two-spaces-here'],
  ['灯台が直った', ''],
  ['', ''],
])('"%s" stands in an address as "%s"', (headline, slug) => {
  expect(headlineSlug(headline)).toBe(slug);
});

test('whatever the headline, nothing but Latin letters, digits and single hyphens between them comes of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (headline) => {
      expect(headlineSlug(headline)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
    }),
    { seed: 20261129 },
  );
});
