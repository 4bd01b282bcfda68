// @vitest-environment node
import { expect, test } from 'vitest';
import { folded } from '../../utils/text/fold.ts';
import { CHARACTER_WEIGHT, wordsOf } from '../../utils/text/words.ts';

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

/** Every assigned character that a pattern matches. */
function everyCharacter(pattern: RegExp): string[] {
  const found: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    if (pattern.test(character)) found.push(character);
  }
  return found;
}

const letters = everyCharacter(/[\p{L}\p{N}]/u);
const hashes = (text: string): string => wordsOf(text).hashes.join();
const inWord = (character: string): string => `д${character}ж`;

test('letters and numbers of all scripts are many', () => {
  expect(letters.length).toBeGreaterThan(140_000);
});

test.each(forms)('every letter and number folds like its %s form', (form) => {
  const changing = letters.filter((letter) => letter.normalize(form) !== letter);
  const unequal = changing.filter((letter) => {
    const [one, other] = [inWord(letter), inWord(letter.normalize(form))];
    return folded(one) !== folded(other) || hashes(one) !== hashes(other);
  });
  expect(unequal).toEqual([]);
  expect(changing.length).toBeGreaterThan(1000);
});

test('folding what is folded changes nothing', () => {
  const changed = letters.map(inWord).filter((word) => folded(folded(word)) !== folded(word));
  expect(changed).toEqual([]);
});

test('the letters that vanish alone are apostrophes, quotation marks, and letters that stand for a mark', () => {
  const marks = /\p{Default_Ignorable_Code_Point}|^[\p{M} ]+$/u;
  const lost = letters.filter((letter) => folded(letter) === '' && !marks.test(letter.normalize('NFKD')));
  expect(lost.map((letter) => letter.codePointAt(0)?.toString(16)).join(' ')).toBe(
    '2b9 2ba 2bb 2bc 2bd 2be 2bf 2c8 2ca 2cb 2ee 374 7f4 7f5 144a 16cc a78b a78c',
  );
});

test('capitals fold like small letters in Latin and Cyrillic', () => {
  const capitals = letters.filter((letter) =>
    /(?=\p{Lu})[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter),
  );
  const unequal = capitals.filter((capital) => folded(capital) !== folded(capital.toLowerCase()));
  // The capital of the Latin beta looks like B, the small one like ß.
  expect(unequal).toEqual(['Ꞵ']);
  expect(capitals.length).toBeGreaterThan(600);
});

test('a mark in a word changes nothing', () => {
  const marks = everyCharacter(/\p{M}/u);
  expect(marks.filter((mark) => folded(`сло${mark}во`) !== folded('слово'))).toEqual([]);
  expect(marks.length).toBeGreaterThan(2000);
});

test('the scripts without spaces are those of Japan and China', () => {
  const script =
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Yiii}\p{scx=Tang}\p{scx=Nshu}\p{scx=Kits}]/u;
  const single = letters.filter((letter) => /\p{Lo}/u.test(letter) && letter.normalize('NFKD') === letter);
  const unlike = single.filter((letter) => {
    const [weight] = wordsOf(letter).weights;
    return weight !== undefined && (weight === CHARACTER_WEIGHT) !== script.test(letter);
  });
  expect(unlike).toEqual([]);
});
