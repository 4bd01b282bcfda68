// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnchanged, type Revision, revisionOf, type Version } from '../../utils/revision/revision.ts';

const title = 'Harbour lamp of Saltholm burns again';
const lead =
  'The old lamp in the harbour of Saltholm was lit again on Sunday after 40 years of darkness, before some 900 people from the villages around.';
const crews =
  'Fishing crews from three villages had collected copper and glass since spring, and keeper Anna Berg rebuilt the upper room of the tower with them.';
const costs =
  'The works cost 68 million crowns, most of which came from gifts at the market, from a lottery and from the sale of old nets.';
const plans = 'A second lamp is planned for the northern mole, where two boats ran aground last winter.';
const held: Version = { title, text: [lead, crews, costs].join('\n\n') };

/** A revision in short: what paragraphs were changed how, and the changed words of both versions in brackets. */
function told({ title: titles, paragraphs, facts }: Revision): string[] {
  const marked = (pieces: readonly { text: string; changed: boolean }[]): string =>
    pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
  return [
    ...(titles === undefined ? [] : [`title: ${marked(titles.was)} → ${marked(titles.now)}`]),
    ...paragraphs.map((one) =>
      one.change === 'reworded'
        ? `reworded: ${(marked(one.now).match(/\[[^\]]*\]/gu) ?? []).join(' ')}`
        : `${one.change}: ${(one.change === 'added' ? one.now : one.was).slice(0, 12)}`,
    ),
    ...facts.map(({ was, now, onPage }) => `${was} → ${now}: ${onPage}`),
  ];
}

const body = (...paragraphs: string[]): Partial<Version> => ({ text: paragraphs.join('\n\n') });

test.each<[string, Partial<Version>, string, string[]]>([
  ['nothing', {}, held.text, []],
  [
    'quotation marks, dashes and white space of another kind',
    { title: `${title} `, text: held.text.replace(', before', ',\u00a0 before') },
    held.text,
    [],
  ],
  ['the order of paragraphs', body(costs, lead, crews), held.text, []],
  [
    'the title',
    { title: title.replace('again', 'anew') },
    held.text,
    ['title: Harbour lamp of Saltholm burns [again] → Harbour lamp of Saltholm burns [anew]'],
  ],
  ['a paragraph more', body(lead, plans, crews, costs), held.text, ['added: A second lam']],
  ['a paragraph less', body(lead, costs), held.text, ['removed: Fishing crew']],
  [
    'words',
    body(lead.replace('darkness', 'being dark'), crews, costs),
    held.text,
    ['reworded: [being dark]'],
  ],
  [
    'a number that the page has as it was',
    body(lead.replace('40', '45'), crews, costs),
    held.text,
    ['reworded: [45]', '40 → 45: was'],
  ],
  [
    'a number that the page has as it is now',
    body(lead.replace('40', '45'), crews, costs),
    held.text.replace('40', '45'),
    ['reworded: [45]', '40 → 45: now'],
  ],
  [
    'a number that the page has in both wordings',
    body(lead.replace('40', '45'), crews, costs),
    `${held.text}\n\nCorrected: ${lead.replace('40', '45')}`,
    ['reworded: [45]', '40 → 45: both'],
  ],
  [
    'a number whose paragraph the page does not have',
    body(lead.replace('40', '45'), crews, costs),
    `${crews} ${costs}`,
    ['reworded: [45]', '40 → 45: neither'],
  ],
  [
    'a number that stands elsewhere on the page too',
    body(lead.replace('40', '45'), crews, costs),
    `${held.text}\n\nThe next ferry leaves in 45 minutes.`,
    ['reworded: [45]', '40 → 45: was'],
  ],
  [
    'a number in a sentence that the page has in its own words',
    body(lead.replace('40', '45'), crews, costs),
    'For 45 years nobody had seen the light of Saltholm.',
    ['reworded: [45]', '40 → 45: now'],
  ],
  [
    'a name',
    body(lead, crews.replace('Anna Berg', 'Anna Lund'), costs),
    held.text,
    ['reworded: [Lund]', 'Berg → Lund: was'],
  ],
  [
    'a number with its thousands',
    body(lead.replace('900', '1 900'), crews, costs),
    held.text,
    ['reworded: [1 900]', '900 → 1 900: was'],
  ],
  [
    'a number that was taken out',
    body(lead, crews, costs.replace('68 million', 'many')),
    held.text,
    ['reworded: [many]', '68 → : was'],
  ],
  [
    'a number that was put in',
    body(lead, crews.replace('copper', '30 sacks of copper'), costs),
    held.text,
    ['reworded: [30 sacks of]', ' → 30: neither'],
  ],
  [
    'a number in title and text',
    { title: `${title}: 45`, ...body(lead.replace('40', '45'), crews, costs) },
    held.text,
    [
      'title: Harbour lamp of Saltholm burns again → Harbour lamp of Saltholm burns again[: 45]',
      'reworded: [45]',
      '40 → 45: was',
    ],
  ],
  ['a sign before a number', body(lead, crews, costs.replace('68', '-68')), held.text, ['reworded: [-]']],
  [
    'everything',
    { title: 'Weather', text: plans },
    held.text,
    [
      'title: [Harbour lamp of Saltholm burns again] → [Weather]',
      'removed: The old lamp',
      'removed: Fishing crew',
      'removed: The works co',
      'added: A second lam',
      'Saltholm → : was',
    ],
  ],
])('the agency changed %s', (_, change, page, expected) => {
  expect(told(revisionOf(held, { ...held, ...change }, page))).toEqual(expected);
});

test('in Japanese, characters are compared', () => {
  const was =
    '修復に使われた銅とガラスは春から集められ、費用の大半は村の市で寄せられた寄付40万によってまかなわれた。';
  const page = was.repeat(2);
  const found = revisionOf(
    { title: '灯台', text: was },
    { title: '灯台', text: was.replace('40', '45') },
    page,
  );
  expect(told(found)).toEqual(['reworded: [45]', '40 → 45: was']);
});

const texts = fc.array(fc.constantFrom(lead, crews, costs, plans, '', 'Ja. 5', '«»'), { maxLength: 8 });

test('two versions with the same paragraphs are unchanged, in whatever order', () => {
  fc.assert(
    fc.property(texts, (paragraphs) => {
      const one = { title, text: paragraphs.join('\n') };
      const other = { title, text: paragraphs.toReversed().join('\n\n') };
      expect(isUnchanged(revisionOf(one, other, lead))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('the pieces of a rewording are the whole text of both versions', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }), (was, now) => {
      const { title: titles } = revisionOf({ title: was, text: '' }, { title: now, text: '' }, '');
      if (titles === undefined) return;
      expect(titles.was.map(({ text }) => text).join('')).toBe(was);
      expect(titles.now.map(({ text }) => text).join('')).toBe(now);
    }),
  );
});

test('a page and an article made to cost time are compared all the same', () => {
  const many = (word: string): string =>
    Array.from({ length: 20_000 }, (_, i) => `${word} ${i}`).join('\n\n');
  const started = performance.now();
  const { paragraphs } = revisionOf({ title, text: many('was') }, { title, text: many('is') }, many('page'));
  expect(paragraphs.length).toBeGreaterThan(20_000);
  const long = { title, text: many('same') };
  expect(isUnchanged(revisionOf(long, long, many('same')))).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});
