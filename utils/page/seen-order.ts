import type { Seen } from '../policy/facts.ts';

const rank = { visible: 0, unclear: 1, hidden: 2 } as const;

/** Of two answers the one that says less for a link; the first of equals. */
export const worse = (one: Seen, other: Seen): Seen => (rank[other.seen] > rank[one.seen] ? other : one);

/** Of two answers the one that says more for a link; the first of equals. */
export const better = (one: Seen, other: Seen): Seen => (rank[other.seen] < rank[one.seen] ? other : one);

/** The best that a rule says of several things, which are asked one after another and only as long as it matters. */
export function bestOf<T>(things: Iterable<T>, rule: (thing: T) => Seen): Seen | undefined {
  let best: Seen | undefined;
  for (const thing of things) {
    const seen = rule(thing);
    best = best === undefined ? seen : better(best, seen);
    if (best.seen === 'visible') return best;
  }
  return best;
}
