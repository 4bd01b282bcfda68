// @vitest-environment node
import { expect, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';
import { wordsOf } from '../../utils/text/words.ts';

const invisible = Array.from({ length: 0x110000 }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));

const words = ['слово', "п'ять", 'Straße', '𝐛𝐨𝐥𝐝', '東京都', '2026'];

const cut = (word: string, share: number): number => {
  const points = [...word];
  return points.slice(0, Math.round(points.length * share)).join('').length;
};

test('the invisible characters are all of them', () => {
  expect(invisible).toEqual(
    expect.arrayContaining(['\u00ad', '\u034f', '\u180e', '\u200b', '\u2065', '\u3164']),
  );
  expect(invisible).toEqual(
    expect.arrayContaining(['\ufe0f', '\ufeff', '\u{e0041}', '\u{e0100}', '\u{1d173}']),
  );
  expect(invisible.length).toBeGreaterThan(4000);
});

test.each([
  ['before', 0],
  ['near the beginning of', 0.25],
  ['in the middle of', 0.5],
  ['near the end of', 0.75],
  ['after', 1],
])('an invisible character %s a word changes nothing', (_, share) => {
  const changed = invisible.filter((character) =>
    words.some((word) => {
      const at = cut(word, share);
      const disguised = word.slice(0, at) + character + word.slice(at);
      return (
        folded(disguised) !== folded(word) || wordsOf(disguised).hashes.join() !== wordsOf(word).hashes.join()
      );
    }),
  );
  expect(changed).toEqual([]);
});

test('invisible characters stay in the range of their word, and out of it at the edges', () => {
  const outside = invisible.filter((character) => {
    const { starts, ends } = wordsOf(`${character}сло${character}во${character}`);
    return starts[0] !== character.length || ends[0] !== 2 * character.length + 5;
  });
  expect(outside).toEqual([]);
});
