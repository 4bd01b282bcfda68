/** The folded words of a text. All arrays have `count` entries. */
export interface Words {
  /** Mixed 32-bit hash of the folded letters. */
  hashes: Int32Array;
  /**
   * UTF-16 offsets [start, end) of each word in the text, in rising order. A character that stands for several words
   * or for the end of one and the beginning of another (½, ㍿) lies in each of them; nothing else is shared.
   */
  starts: Int32Array;
  ends: Int32Array;
  /** `WORD_WEIGHT`, or `CHARACTER_WEIGHT` for a character of a script without spaces. */
  weights: Uint8Array;
  count: number;
}

// Four words carry as much as seven ideographs (collision counts on real text): 4 × 7 = 7 × 4.
export const WORD_WEIGHT = 7;
export const CHARACTER_WEIGHT = 4;

const BYTES_PER_WORD = 13;

/**
 * Arrays with room for so many words, the first ones taken from others. All lie in one buffer, because making buffers
 * costs as much as reading. Where nothing is written, the weight is that of a word.
 */
export function withRoom(room: number, from?: Words): Words {
  const buffer = new ArrayBuffer(BYTES_PER_WORD * room);
  const words: Words = {
    hashes: new Int32Array(buffer, 0, room),
    starts: new Int32Array(buffer, 4 * room, room),
    ends: new Int32Array(buffer, 8 * room, room),
    weights: new Uint8Array(buffer, 12 * room, room).fill(WORD_WEIGHT),
    count: 0,
  };
  if (from === undefined || from.count === 0) return words;
  const { hashes, starts, ends, weights, count } = trimmed(from);
  words.hashes.set(hashes);
  words.starts.set(starts);
  words.ends.set(ends);
  words.weights.set(weights);
  words.count = count;
  return words;
}

/** The words without the room that was left. */
export const trimmed = ({ hashes, starts, ends, weights, count }: Words): Words => ({
  hashes: hashes.subarray(0, count),
  starts: starts.subarray(0, count),
  ends: ends.subarray(0, count),
  weights: weights.subarray(0, count),
  count,
});
