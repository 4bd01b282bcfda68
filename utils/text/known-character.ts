import { codesOf, isLetterOrNumber } from './character.ts';
import { lettersReadIn } from './look-alikes.ts';

/** A character apart from its neighbours. */
export interface KnownCharacter {
  /** `plain`, or what makes its neighbours decide. */
  kind: 'plain' | 'apostrophe' | 'hyphen' | 'soft hyphen' | 'symbol';
  /** What it is when its neighbours make it a letter. */
  codes: readonly number[];
  /** Its length in UTF-16 units. */
  units: number;
}

/** Apostrophes in all the shapes editors type them; Ukrainian words are written with any of them or none. */
const apostrophes = "'’‘`´ʼʹ\u0374ʻʽʾʿˈˊˋ˴΄՚՝\u05f3\u07f4\u07f5ᑊᛌ᾽\u1fef\u1ffd‛′‵Ꞌꞌ＇｀";
/** Hyphens and the dashes typed for them, but not the em dash, which stands between words without spaces. */
const hyphens = '-‐‑‒–−¬⁃﹣－';

const known = new Map<string, KnownCharacter>();
/** More different characters than this are in no text that people read; what is known of them takes memory. */
const MOST_KNOWN = 20_000;

/** What a character is, computed once. */
export function knownCharacter(character: string): KnownCharacter {
  const before = known.get(character);
  if (before !== undefined) return before;
  const now = { kind: kindOf(character), codes: codesOf(character), units: character.length };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(character, now);
  return now;
}

function kindOf(character: string): KnownCharacter['kind'] {
  if (apostrophes.includes(character)) return 'apostrophe';
  if (hyphens.includes(character)) return 'hyphen';
  if (character === '\u00ad') return 'soft hyphen';
  return lettersReadIn(character) !== undefined && !isLetterOrNumber(character) ? 'symbol' : 'plain';
}
