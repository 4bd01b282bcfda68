// @vitest-environment node
import { expect, test } from 'vitest';
import { isFull, record } from '../record.ts';
import { alphabets, digits } from './alphabets.ts';
import { Finder, ownArticles, realArticles } from './finder.ts';
import { type Disguise, LEAST, RecallCount, recordRecall, shares } from './recall.ts';

const articles = [...ownArticles, ...realArticles(isFull ? 300 : 30)];
const finder = new Finder(articles);

/** Every shape of an apostrophe that keyboards, editors and forgers set into Ukrainian words. */
const apostrophes = [..."'’‘`´ʼʹʻʽʾʿˈˊˋ՚՝׳‛′‵ꞌ＇｀"];

const capitals: Disguise = (text) => text.toUpperCase();
const letters = (from: string, to: string): Disguise => {
  const others = new Map([...from].map((letter, i) => [letter, [...to][i] ?? '']));
  return (text) => [...text].map((letter) => others.get(letter) ?? letter).join('');
};

const forms: Readonly<Record<string, readonly (readonly [name: string, disguise: Disguise])[]>> = {
  normalisation: (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) => [
    form,
    (text) => text.normalize(form),
  ]),
  case: [
    ['capitals', capitals],
    ['small letters', (text) => text.toLowerCase()],
    ['a capital in every word', (text) => text.replace(/(?<!\p{L})\p{L}/gu, capitals)],
    ['turns', (text) => [...text].map((letter, i) => (i % 2 === 0 ? capitals(letter) : letter)).join('')],
  ],
  alphabets,
  digits,
  apostrophes: [
    ...apostrophes.map(
      (sign) => [`as ${sign}`, (text: string) => text.replace(/(?<=\p{L})[’'ʼ](?=\p{L})/gu, sign)] as const,
    ),
    ['left out', (text) => text.replace(/(?<=\p{L})[’'ʼ](?=\p{L})/gu, '')],
  ],
  letters: [
    ['ґ as г', letters('ґҐ', 'гГ')],
    ['г as ґ', letters('гГ', 'ґҐ')],
    ['ё as е', letters('ёЁ', 'еЕ')],
    ['е as ё', letters('еЕ', 'ёЁ')],
    ['є as е', letters('єЄ', 'еЕ')],
    ['ї as і', letters('їЇ', 'іІ')],
    ['й as и', letters('йЙ', 'иИ')],
  ],
  marks: [
    ['a stress on every vowel', (text) => text.replace(/[аеиоуіяюєї]/giu, '$&\u0301')],
    ['a stroke through every letter', (text) => text.replace(/\p{L}/gu, '$&\u0336')],
    ['a line under every letter', (text) => text.replace(/\p{L}/gu, '$&\u0332')],
    ['a heap of marks on every letter', (text) => text.replace(/\p{L}/gu, '$&\u0300\u0316\u0489\u20dd')],
  ],
  spaces: ['\u00a0', '\u2009', '\u202f', '\u3000', '\u2002', '\t'].map((space) => [
    `U+${space.charCodeAt(0).toString(16)}`,
    (text) => text.replaceAll(' ', space),
  ]),
};

// What changes a letter's neighbours may cost words of a text, but not the text.
test.each(Object.entries(forms))('articles are found in every form: %s', async (kind, disguises) => {
  const count = new RecallCount((text) => finder.inText(text));
  for (const [name, disguise] of disguises)
    for (const article of articles) await count.add(name, article, disguise);
  recordRecall(`forms.${kind}`, count.recall, `${disguises.length} forms`);
  expect(count.recall).toMatchObject({ wrong: 0, missed: [] });
  expect(shares(count.recall).words).toBeGreaterThanOrEqual(LEAST);
});

test('many forms were tried', () => {
  const value = Object.values(forms).flat().length;
  record({ family: 'disguise', key: 'forms.tried', value, unit: 'forms', goal: { atLeast: 60 } });
  expect(value).toBeGreaterThanOrEqual(60);
});
