import { checksum } from './checksum.ts';
import type { HeldArticle } from './record.ts';

/** The checksum of all that is stored of an article, but for its row: it tells a record that the disk has changed. */
export function articleSum({ row: _row, sum: _sum, ...article }: Partial<HeldArticle>): number {
  const facts = JSON.stringify(article, (_, value: unknown) =>
    value instanceof Uint8Array ? checksum(wordsOf(value)) : value,
  );
  return checksum(wordsOf(new TextEncoder().encode(facts)));
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(bytes);
  return words;
}
