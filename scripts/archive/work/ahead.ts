/**
 * The results of work on items, in their order. While one is used, the next is under way, and no other; what goes wrong
 * with it is told when its turn comes.
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  let underWay: Promise<R> | undefined;
  for await (const item of items) {
    const done = underWay === undefined ? [] : [await underWay];
    underWay = work(item);
    underWay.catch(() => undefined);
    yield* done;
  }
  if (underWay !== undefined) yield await underWay;
}
