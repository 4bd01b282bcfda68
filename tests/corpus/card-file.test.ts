import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf, cardRow, CARDS, openCards, type PackedCard } from '../../utils/corpus/card-file.ts';
import { buildParts } from '../../utils/corpus/parts-file.ts';
import { canonicalUrl } from '../../utils/ukrinform/article-address.ts';
import { headlineSlug } from '../../utils/ukrinform/headline-slug.ts';

const given: PackedCard = {
  edition: 'uk',
  id: 4_100_001,
  rubric: 'society',
  slug: 'u-krutij-balci-zapustili-mlin',
  title: 'У Крутій Балці запустили млин',
  timeCertain: true,
};
const urlOf = (card: PackedCard): string => cardOf(JSON.parse(JSON.stringify(cardRow(card)))).card.url;

test('an address that is the headline is not written twice', () => {
  expect(cardRow(given)).not.toContain(given.slug);
  expect(urlOf(given)).toBe(canonicalUrl(given));
});

test('an address that says something else is kept as it is', () => {
  const rewritten = { ...given, title: 'Млин у Крутій Балці знову меле' };
  expect(cardRow(rewritten)).toContain(given.slug);
  expect(urlOf(rewritten)).toBe(canonicalUrl(given));
});

test('a card that was written with its whole address is read', () => {
  expect(cardOf(cardRow(given).with(3, 'another-mill')).card.url).toContain('4100001-another-mill.html');
});

test.each([[null], [1], [undefined], [['a']]])('a card whose address is %j is refused', (slug) => {
  expect(() => cardOf(cardRow(given).with(3, slug))).toThrow('does not hold what it should');
});

test('a card without a title is refused, also where the address is that title', () => {
  for (const card of [given, { ...given, slug: 'another-mill' }])
    expect(() => cardOf(cardRow(card).with(4, 5))).toThrow('does not hold what it should');
});

test('whatever the headline and the address, the article is found where it was', () => {
  const title = fc.string({ unit: 'grapheme' });
  const card = fc.oneof(
    fc.record({ title, slug: fc.stringMatching(/^[a-z0-9-]{0,40}$/u) }),
    title.map((of) => ({ title: of, slug: headlineSlug(of) })),
  );
  fc.assert(
    fc.property(card, (of) => {
      expect(urlOf({ ...given, ...of })).toBe(canonicalUrl({ ...given, ...of }));
    }),
    { seed: 20261129 },
  );
});

test('a block of cards that unpacks to more than any is refused, and not unpacked', async () => {
  const keys = new Uint8Array(4);
  const bomb = gzipSync(new Uint8Array(20_000_000));
  const cards = await openCards(buildParts(CARDS, [keys, bomb]));
  await expect(cards.card(0)).rejects.toThrow('does not unpack');
});
