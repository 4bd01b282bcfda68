import { IGNORED, SEPARATOR, wordBits } from '../../utils/text/character.ts';
import { readingAt } from '../../utils/text/context.ts';
import { appended, mixed } from '../../utils/text/hash.ts';
import { isMixed, settled } from '../../utils/text/numerals.ts';
import { CHARACTER_WEIGHT, WORD_WEIGHT } from '../../utils/text/words.ts';

interface PlainWord {
  hash: number;
  start: number;
  end: number;
  weight: number;
}

/** The words of a text as they are defined: character by character, each in its context, with no table. */
export function readPlainly(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  let codes: number[] = [];
  let seen = 0;
  let start = 0;
  let end = 0;
  const add = (of: readonly number[], from: number, to: number, weight: number): void => {
    words.push({ hash: mixed(of.reduce(appended, 0)), start: from, end: to, weight });
  };
  const close = (): void => {
    if (codes.length > 0) add(isMixed(seen) ? settled(codes) : codes, start, end, WORD_WEIGHT);
    codes = [];
    seen = 0;
  };
  for (let at = 0; at < text.length;) {
    const reading = readingAt(text, at, seen);
    const next = at + reading.units;
    for (const code of reading.codes) {
      const bits = wordBits(code);
      if (bits === 0) close();
      if (bits === 0 && code !== SEPARATOR && code !== IGNORED) add([code], at, next, CHARACTER_WEIGHT);
      if (bits === 0) continue;
      if (codes.length === 0) start = at;
      codes.push(code);
      seen |= bits;
      end = next;
    }
    at = next;
  }
  close();
  return words;
}
