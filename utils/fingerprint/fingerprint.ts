import { wordsOf, type Words } from '../text/words.ts';
import { type DocumentFrequency, type Posting, selectPostings } from './selection.ts';
import { shinglesOf } from './shingles.ts';

/** All shingle keys of a text, as the page side looks them up. */
export const pageKeys = (text: string): Uint32Array => shinglesOf(wordsOf(text)).keys;

/** The sampled postings of an article's words, as the index keeps them: one of each block, or of `wide` blocks. */
export const articlePostings = (
  words: Words,
  frequency: DocumentFrequency = () => 1,
  wide?: number,
): Posting[] => selectPostings(words, shinglesOf(words), frequency, wide);
