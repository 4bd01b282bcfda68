import { type AlignedPassage, equalWords } from '../match/passage.ts';

/**
 * The passages that stand elsewhere than in the article: all but those of the heaviest sequence, in equal words, that
 * rises on both sides. Passages are given in the order of the copy.
 */
export function movedPassages(passages: readonly AlignedPassage[]): ReadonlySet<AlignedPassage> {
  const best: { words: number; before: number }[] = [];
  passages.forEach((passage, i) => {
    let [words, before] = [0, -1];
    for (let j = 0; j < i; j++) {
      const follows = (passages[j]?.article[1] ?? 0) <= passage.article[0];
      const weight = best[j]?.words ?? 0;
      if (follows && weight > words) [words, before] = [weight, j];
    }
    best.push({ words: words + equalWords(passage), before });
  });
  const moved = new Set(passages);
  const heaviest = best.reduce((top, { words }, i) => (words > (best[top]?.words ?? 0) ? i : top), 0);
  for (let i = heaviest; i >= 0; i = best[i]?.before ?? -1) {
    const passage = passages[i];
    if (passage === undefined) break;
    moved.delete(passage);
  }
  return moved;
}
