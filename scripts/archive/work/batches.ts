/** Lines that follow each other, counted from 1 by `line`, which is that of the first. */
export interface Batch<T> {
  line: number;
  items: T[];
}

/** Puts items together by so many; the last batch may be smaller. */
export async function* batches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<Batch<T>> {
  let line = 1;
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield { line, items: batch };
    line += size;
    batch = [];
  }
  if (batch.length > 0) yield { line, items: batch };
}
