// One number per UTF-16 unit: what it is for matching. Filled on first use of each character, because building all
// 65,536 entries costs more than reading an ordinary page (about 200 distinct characters).

/** Ends a word: spaces, punctuation, symbols. */
export const SEPARATOR = 1;
/** Vanishes inside a word: marks, apostrophes, soft hyphens, zero-width and direction characters. */
export const IGNORED = 2;
/** Codes from here on are scripts written without spaces: each character is a word of its own. */
export const IDEOGRAPHIC = 0x3000;

/** Version of the folding below; stored with every index, because another folding means other fingerprints. */
export const FOLD_VERSION = 1;

const table = new Uint16Array(0x10000);

const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Apostrophes in all the shapes editors type them; Ukrainian words are written with any of them or none. */
const apostrophes = "'’‘`´ʼʹʻ‛＇ʾʿ";

/** Letters that have no decomposition but are typed, read or forged as another one (Unicode confusables, UTS 39). */
const sameAs: Record<string, string> = {
  ß: 's', æ: 'a', œ: 'o', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ґ: 'г',
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i',
  ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', є: 'e',
  α: 'a', ο: 'o', ρ: 'p', ι: 'i', ν: 'v', κ: 'k', τ: 't', υ: 'y', χ: 'x', β: 'b', ε: 'e', η: 'h', μ: 'm',
}; // prettier-ignore

function computed(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return SEPARATOR;
  if (apostrophes.includes(character) || mark.test(character) || invisible.test(character)) return IGNORED;
  if (!letter.test(character)) return SEPARATOR;
  // A Hangul syllable stays whole: its first part alone would not tell syllables apart.
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!letter.test(part) || mark.test(part)) continue;
    return (sameAs[part] ?? part).charCodeAt(0);
  }
  return SEPARATOR;
}

/** The folded code of one UTF-16 unit: `SEPARATOR`, `IGNORED`, or a letter code above them. */
export function fold(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const code = computed(unit);
  table[unit] = code;
  return code;
}

/** The folded form of a short string, for tests and for comparing names; separators become one space. */
export function folded(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i));
    if (code === IGNORED) continue;
    if (code !== SEPARATOR) result += String.fromCharCode(code);
    else if (result !== '' && !result.endsWith(' ')) result += ' ';
  }
  return result.trimEnd();
}
