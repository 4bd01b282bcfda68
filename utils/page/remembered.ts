import type { Styled } from './styled.ts';

/** Reads something of an element once; the elements around many links are asked again and again. */
export function remembered<T>(read: (at: Styled) => T): (at: Styled) => T {
  const known = new WeakMap<Styled, { value: T }>();
  return (at) => {
    const entry = known.get(at) ?? { value: read(at) };
    known.set(at, entry);
    return entry.value;
  };
}

/**
 * Reads something of all elements of a chain, from outside inwards; what lies around an element is read once for
 * everything inside it. `outer` is what was read of the elements around, undefined at the outermost.
 */
export function rememberedInwards<T extends object>(
  read: (at: Styled, outer: T | undefined) => T,
): (chain: readonly Styled[]) => T | undefined {
  const known = new WeakMap<Styled, T>();
  return (chain) => {
    const first = chain.findIndex((at) => known.has(at));
    const around = chain[first];
    let value = around === undefined ? undefined : known.get(around);
    for (const at of chain.slice(0, first < 0 ? chain.length : first).reverse()) {
      value = read(at, value);
      known.set(at, value);
    }
    return value;
  };
}
