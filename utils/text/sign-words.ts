import { verbForms } from './speech-words.ts';
import { wordForms } from './word-forms.ts';

// Words without which no attribution stands in a sentence. A sentence is told by them before any expression reads it.

/** Bits of what a word may be a sign of. */
export const sign = {
  /** A verb of speech. */
  verb: 1,
  /** "said" or "says", which need no clause word. */
  said: 2,
  /** A German verb in the past tense, before its clause. */
  past: 4,
  /** The first word of a sentence that names whose speech follows: "according to …", «як зазначив …». */
  opening: 8,
  /** A verb of speech after a comma. */
  closing: 16,
  /** An English verb after its subject, at the end. */
  ending: 32,
  /** A source after a comma: "…, according to". */
  source: 64,
  /** Letters that Japanese may be written in. */
  japanese: 128,
} as const;

const words: readonly [number, string][] = [
  [sign.verb | sign.closing, verbForms],
  [sign.closing, 'so'],
  [sign.said, 'sa(?:id|ys)'],
  [sign.ending, 'sa(?:id|ys)|added|noted|stated|reported|explained'],
  [sign.source, 'according|за|по|selon|según|według|zdaniem'],
  [sign.opening, 'according|за|зі|на|згідно|по|selon|d|según|de|laut|nach|według|zdaniem|як|как|jak|as|wie'],
];

/** The running hash of a word's letters, one letter on. */
export const lettered = (hash: number, letter: number): number => (Math.imul(hash, 0x2c1b3c6d) + letter) | 0;

/** A letter without its case, as an expression that ignores case compares it: "ſ" is an "s". */
export function withoutCase(unit: number): number {
  const letter = String.fromCharCode(unit);
  const upper = letter.toUpperCase();
  const lower = (upper.length === 1 ? upper : letter).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

const BITS = 12;
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

/** Words by the hash of their letters. Another word of the same hash is no more than looked at in vain. */
class SignWords {
  readonly #hashes = new Int32Array(1 << BITS);
  readonly #signs = new Uint8Array(1 << BITS);

  constructor() {
    for (const [signs, expression] of words) for (const form of wordForms(expression)) this.#add(form, signs);
  }

  /** What a word of this hash is a sign of; 0 for nothing. */
  of(hash: number): number {
    let slot = slotOf(hash);
    let signs = this.#signs[slot] ?? 0;
    while (signs !== 0 && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & ((1 << BITS) - 1);
      signs = this.#signs[slot] ?? 0;
    }
    return signs;
  }

  #add(word: string, signs: number): void {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = lettered(hash, withoutCase(word.charCodeAt(i)));
    let slot = slotOf(hash);
    while (this.#signs[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & ((1 << BITS) - 1);
    this.#hashes[slot] = hash;
    this.#signs[slot] = (this.#signs[slot] ?? 0) | signs;
  }
}

let made: SignWords | undefined;

/** The words, made when they are first asked for: a worker that only compares pages does without. */
export const signWords = (): SignWords => (made ??= new SignWords());
