/** Edits each word with the given probability: half are replaced, a quarter deleted, a quarter get one more beside. */
export function edited(
  text: string,
  probability: number,
  random: () => number,
  another: () => string,
): string {
  const words = text.split(/\s+/u).flatMap((word) => {
    if (random() >= probability) return [word];
    const kind = random();
    if (kind < 0.5) return [another()];
    return kind < 0.75 ? [] : [word, another()];
  });
  return words.join(' ');
}
