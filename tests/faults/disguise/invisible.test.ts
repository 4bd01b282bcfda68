// @vitest-environment node
import { expect, test } from 'vitest';
import { isFull, record } from '../record.ts';
import { Finder, htmlOf, type Line, ownArticles, realArticles } from './finder.ts';
import { type Disguise, LEAST, RecallCount, recordRecall, shares } from './recall.ts';

const invisible = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));

/** Where in a word a character is put, as a share of the word. */
const PLACES = [0, 0.25, 0.5, 0.75, 1];

function put(word: string, character: string, share: number): string {
  const at = Math.round([...word].length * share);
  return [...word].toSpliced(at, 0, character).join('');
}

const everyWord =
  (disguised: (word: string) => string): Disguise =>
  (text) =>
    text.replace(/[\p{L}\p{N}’'-]+/gu, disguised);

/** Puts the next pair of character and place into each next word, until all have stood somewhere. */
function* inTurn(): Generator<(word: string) => string> {
  for (const place of PLACES) for (const character of invisible) yield (word) => put(word, character, place);
}

/** Pages of the articles, one after the other, until every pair has stood in a word; how many have. */
async function spread(count: RecallCount, articles: readonly Line[]): Promise<number> {
  const pairs = inTurn();
  const taken = { pairs: 0 };
  const next = (word: string): string => {
    const { value } = pairs.next();
    if (value === undefined) return word;
    taken.pairs++;
    return value(word);
  };
  while (taken.pairs < invisible.length * PLACES.length)
    for (const article of articles) await count.add(`page ${count.recall.pages}`, article, everyWord(next));
  return taken.pairs;
}

const articles = [...ownArticles, ...realArticles(isFull ? 300 : 30)];
const finder = new Finder(articles);

test.each([
  ['in a text', 'text', (text: string) => finder.inText(text)],
  ['in a page', 'page', (text: string) => finder.inHtml(htmlOf(text))],
] as const)('every invisible character in every place of a word, %s', async (_, key, find) => {
  const count = new RecallCount(find);
  const used = await spread(count, articles);
  expect(used).toBe(invisible.length * PLACES.length);
  recordRecall(`invisible.${key}`, count.recall, 'every word of a page with another one of them');
  expect(count.recall).toMatchObject({ wrong: 0, missed: [] });
  expect(shares(count.recall).words).toBeGreaterThanOrEqual(LEAST);
});

/** Each character in all words of an article, in one place in turn or, when asked, in all of them. */
async function alone(count: RecallCount, characters: readonly string[], everywhere: boolean): Promise<void> {
  for (const [i, character] of characters.entries())
    for (const [p, place] of PLACES.entries()) {
      const article = ownArticles[i % ownArticles.length];
      if (article === undefined || (!everywhere && p !== i % PLACES.length)) continue;
      const name = `U+${character.codePointAt(0)?.toString(16)}`;
      await count.add(
        name,
        article,
        everyWord((word) => put(word, character, place)),
      );
    }
}

test.each([
  ['in a text', 'text', (text: string) => finder.inText(text), invisible.filter((_, i) => i % 8 === 0)],
  // Those of the tags and the second set of variation selectors are alike to every reader of pages.
  [
    'in a page',
    'page',
    (text: string) => finder.inHtml(htmlOf(text)),
    invisible.filter((one) => one.length === 1),
  ],
] as const)('one invisible character in all words of an article, %s', async (_, key, find, few) => {
  const count = new RecallCount(find);
  await alone(count, isFull && key === 'text' ? invisible : few, isFull);
  recordRecall(`invisible.alone.${key}`, count.recall, 'the same one in every word of a page');
  expect(count.recall).toMatchObject({ wrong: 0, missed: [] });
  expect(shares(count.recall).words).toBeGreaterThanOrEqual(LEAST);
});

test('the invisible characters are all of them', () => {
  const value = invisible.length;
  record({
    family: 'disguise',
    key: 'invisible.characters',
    value,
    unit: 'characters',
    goal: { atLeast: 4000 },
  });
  expect(value).toBeGreaterThan(4000);
});
