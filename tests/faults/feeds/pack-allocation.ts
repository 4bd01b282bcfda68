/** Typed arrays and buffers that were made by a number of elements. */
export interface Allocations {
  /** Bytes of the largest one since the last call. */
  largest(): number;
  restore(): void;
}

type Constructor = new (...given: unknown[]) => object;

/** From now on notes how much memory is asked for by a count, which is how a hostile file would take it. */
export function watchAllocations(): Allocations {
  let largest = 0;
  const before = { ArrayBuffer, Uint8Array, Uint16Array, Uint32Array };
  const watched = Object.entries(before).map(([name, original]) => {
    const size = 'BYTES_PER_ELEMENT' in original ? original.BYTES_PER_ELEMENT : 1;
    const construct = (target: Constructor, given: unknown[], as: Constructor): object => {
      const [count] = given;
      if (typeof count === 'number') largest = Math.max(largest, count * size);
      return Reflect.construct(target, given, as) as object;
    };
    return [name, new Proxy(original as unknown as Constructor, { construct })] as const;
  });
  Object.assign(globalThis, Object.fromEntries(watched));
  return {
    largest() {
      const seen = largest;
      largest = 0;
      return seen;
    },
    restore: () => void Object.assign(globalThis, before),
  };
}
