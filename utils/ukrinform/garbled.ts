/** A text with this share of characters that could not be decoded, or more, is not what its author wrote. */
const MOST_LOST = 0.01;
/** Even of a text all in capitals Р and С are a tenth, and Ð and Ñ are less in every language of the agency. */
const MOST_LEADING = 0.2;

/**
 * Whether a text was decoded by a wrong table: bytes that are none in it (U+FFFD), or Cyrillic of UTF-8 read one byte at a
 * time, where every letter begins with Р or С (windows-1251) or with Ð or Ñ (windows-1252).
 */
export function isGarbled(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  return count(/\uFFFD/gu) > text.length * MOST_LOST || count(/[РСÐÑ]/gu) > text.length * MOST_LEADING;
}
