import data from 'unhomoglyph/data.json' with { type: 'json' };

/** Unicode's table of confusables (UTS 39): a character or sequence, and the prototype of all that look like it. */
const table: Readonly<Record<string, string>> = data;

const small = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёabcdefghijklmnopqrstuvwxyz';
const letters = [...small, ...small.toUpperCase()];

/** The skeleton of UTS 39, section 4. */
const skeleton = (text: string): string =>
  [...text.normalize('NFD')]
    .map((character) => table[character] ?? character)
    .join('')
    .normalize('NFD');

/** A letter of Ukrainian, Russian or Latin, and something that looks like it. */
export interface Confusable {
  letter: string;
  twin: string;
}

const bySkeleton = Map.groupBy(Object.keys(table), skeleton);

/** Every letter with every character and sequence that UTS 39 takes for the same. */
export const confusables: readonly Confusable[] = letters.flatMap((letter) => {
  const looks = skeleton(letter);
  const twins = new Set([...(bySkeleton.get(looks) ?? []), looks]);
  twins.delete(letter);
  return [...twins].map((twin) => ({ letter, twin }));
});

const pairs =
  'aа eе oо pр cс yу xх iі ïї ëё kк mм tт hн bв sѕ jј AА BВ EЕ KК MМ HН OО PР CС TТ YУ XХ IІ ÏЇ ËЁ SЅ JЈ qԛ wԝ dԁ lӏ vѵ äӓ öӧ';

/** Latin and Cyrillic letters that no reader tells apart, wherever one alphabet is written for the other. */
export const swaps: readonly (readonly [latin: string, cyrillic: string])[] = pairs
  .split(' ')
  .map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
