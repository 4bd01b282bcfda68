import { cardOf, CARDS_PER_BLOCK, cardRows } from '../../utils/corpus/card-file.ts';
import { LIVE_SEGMENTS, mergePlan } from '../../utils/corpus/merge-plan.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { collect } from '../../utils/corpus/segment.ts';
import type { HeldPack } from './held-pack.ts';
import type { HeldPart } from './held-part.ts';
import type { PartBuilder } from './part-builder.ts';

/**
 * Which parts of a tier to write anew, so that no more than four stay. Others keep their files, which clients hold
 * already: parts are merged only when they must be.
 */
export function partsToMerge(parts: readonly HeldPart[], added: number): HeldPart[] {
  if (parts.length + (added > 0 ? 1 : 0) <= LIVE_SEGMENTS) return [];
  return mergePlan(
    parts.map((held) => ({ held, rows: held.part.articles })),
    added,
  ).map(({ held }) => held);
}

/** Copies into a new part what still counts of an old one. */
export async function copyPart(held: HeldPart, pack: HeldPack, builder: PartBuilder): Promise<void> {
  const part = pack.parts.indexOf(held);
  const counts = (row: number): boolean => pack.isHeldBy(held.keys[row] ?? 0, part);
  const numbers = new Uint32Array(held.keys.length);
  for (let block = 0; block * CARDS_PER_BLOCK < held.keys.length; block++)
    for (const [i, card] of (await cardRows(held.cards, block)).entries()) {
      const row = block * CARDS_PER_BLOCK + i;
      if (!counts(row)) continue;
      numbers[row] = builder.add({
        key: held.keys[row] ?? 0,
        skeleton: await held.skeletons.part(row),
        card: new TextEncoder().encode(JSON.stringify(card)),
      });
    }
  const postings = new Postings();
  collect(await held.segment(), postings, counts);
  const { keys, rows, blocks } = postings;
  for (let i = 0; i < keys.length; i++)
    builder.addPosting(numbers[rows[i] ?? 0] ?? 0, keys[i] ?? 0, blocks[i] ?? 0);
}

/** The moment of the newest article of a part, and undefined for one that holds an article without a moment. */
export async function newestIn({ keys, cards }: HeldPart): Promise<number | undefined> {
  let newest = 0;
  for (let block = 0; block * CARDS_PER_BLOCK < keys.length; block++)
    for (const row of await cardRows(cards, block)) {
      const { published } = cardOf(row).card;
      if (published === undefined) return undefined;
      newest = Math.max(newest, published);
    }
  return newest;
}
