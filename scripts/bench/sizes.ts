const STEPS = [1000, 10_000, 60_000, 1_000_000];

/** The sizes that one run builds: the asked one and the steps below it, at least two, so that growth is seen. */
export function sizesUpTo(largest: number): number[] {
  const below = STEPS.filter((step) => step < largest);
  return [...(below.length === 0 ? [Math.ceil(largest / 4)] : below), largest];
}
