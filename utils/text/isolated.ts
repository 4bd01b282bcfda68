/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Annex #9, §2.4.3). */
const [OPENED, CLOSED] = ['\u2068', '\u2069'];
const POP_EMBEDDING = '\u202c';
const controls = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Controls, of which some end a paragraph and every isolate with it, and NUL ends a whole message in Chromium. */
const breaks = /[\p{Cc}\u2029]+/gu;

/**
 * Words from outside as they can stand within a sentence of ours: their direction stays their own, and does not reach
 * beyond them. Controls of direction that do not match each other are all left out.
 */
export const isolated = (words: string): string =>
  OPENED + (areMatched(words) ? words : words.replace(controls, '')).replace(breaks, ' ') + CLOSED;

function areMatched(words: string): boolean {
  const awaited: string[] = [];
  for (const [control] of words.matchAll(controls)) {
    if (control === POP_EMBEDDING || control === CLOSED) {
      if (awaited.pop() !== control) return false;
    } else awaited.push(control >= '\u2066' ? CLOSED : POP_EMBEDDING);
  }
  return awaited.length === 0;
}
