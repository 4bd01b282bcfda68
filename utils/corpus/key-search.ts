import { blobBytes } from './blob-bytes.ts';
import { DamagedIndexError } from './errors.ts';

/** So many keys are read at once when few enough are left to search. */
const MOST_KEYS = 4096;

/** The place of a key in a file of ascending u32, of which little is read; undefined when it is not there. */
export async function placeOfKey(file: Blob, key: number): Promise<number | undefined> {
  if (file.size % 4 !== 0) throw new DamagedIndexError('the keys are cut short');
  let low = 0;
  let high = file.size / 4;
  while (high - low > MOST_KEYS) {
    const middle = (low + high) >> 1;
    const [at = 0] = await keysIn(file, middle, middle + 1);
    if (at <= key) low = middle;
    else high = middle;
  }
  const found = (await keysIn(file, low, high)).indexOf(key);
  return found < 0 ? undefined : low + found;
}

const keysIn = async (file: Blob, from: number, to: number): Promise<Uint32Array> =>
  new Uint32Array(await blobBytes(file.slice(from * 4, to * 4)));
