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
