import { parentElementOf } from './node-access.ts';
import { GrowingBlock, type RawBlock } from './raw-block.ts';
import type { Visibility } from './visibility.ts';

/** A block without the text that no reader can see; undefined when nothing of it is left. */
export function seenText(block: RawBlock, visibility: Visibility): RawBlock | undefined {
  const pieces = block.pieces.filter(({ node, data }) => {
    const parent = parentElementOf(node);
    return data.trim() === '' || parent === null || visibility.ofText(parent).seen !== 'hidden';
  });
  if (pieces.length === block.pieces.length) return block;
  const seen = new GrowingBlock(block.owner);
  for (const { node, data, at } of pieces) seen.append(node, data, at);
  return seen.whole();
}
