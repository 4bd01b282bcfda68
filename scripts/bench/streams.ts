const ROUNDS_BEFORE = 15;

/**
 * Numbers in [0, 1), a stream of its own for each seed and number: Doty-Humphrey's generator sfc32 of 128 bits. Those of
 * 32 bits run through one circle, and among a million texts many would be stretches of others.
 */
export function streamOf(seed: number, number: number): () => number {
  let [a, b, c, counter] = [seed | 0, number | 0, 0x9e3779b1 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < ROUNDS_BEFORE; round++) next();
  return next;
}
