import { expect, test } from 'vitest';
import { Articles } from '../../scripts/bench/articles.ts';
import { type Language, TextMaker, wordingOf } from '../../scripts/bench/made-texts.ts';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ');

test('equal seeds make equal articles, in any order', () => {
  const [one, other] = [new Articles(5), new Articles(5)];
  const texts = [0, 1, 2].map((number) => one.text(number));
  expect([2, 1, 0].map((number) => other.text(number)).toReversed()).toEqual(texts);
  expect(new Set(texts).size).toBe(3);
});

test('another seed makes other articles', () => {
  expect(new Articles(6).text(0)).not.toBe(new Articles(5).text(0));
});

// With one circle of 2^32 numbers for all texts, these two of a million were the same one but for its first words.
test('no article is a stretch of another one', () => {
  const articles = new Articles(1);
  const [one, other] = [squeezed(articles.text(0)), squeezed(articles.text(281_548))];
  const stretches = Array.from({ length: one.length - 60 }, (_, at) => one.slice(at, at + 60));
  expect(stretches.filter((stretch) => other.includes(stretch))).toEqual([]);
});

test('articles have about 2,000 characters on average', () => {
  const articles = new Articles(1);
  const lengths = Array.from({ length: 400 }, (_, i) => articles.text(i).length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(1900);
  expect(mean).toBeLessThan(2100);
});

test.each(['uk', 'en', 'ja'] as const satisfies Language[])(
  'there is wording of its own for %s',
  (language) => {
    const wording = wordingOf(language);
    expect(wording.join('').length).toBeGreaterThan(5000);
    expect(new TextMaker(wording, 1).text(1, 500).length).toBeGreaterThanOrEqual(500);
  },
);

test('a page copies 300 characters of its article and nothing else of it', () => {
  const articles = new Articles(1);
  for (const { text, source } of articles.pages(20, 10)) {
    const page = squeezed(text);
    const article = squeezed(articles.text(source));
    const places = Array.from({ length: article.length - 280 }, (_, at) => article.slice(at, at + 280));
    expect(source).toBeLessThan(10);
    expect(page.length).toBeGreaterThan(4900);
    expect(places.some((place) => page.includes(place))).toBe(true);
    expect(page).not.toContain(article);
  }
});
