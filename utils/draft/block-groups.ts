import type { DraftBlock } from './draft.ts';

/** Blocks that are written as one: the items of a list, the paragraphs of a quotation; every other stands alone. */
export function blockGroups(blocks: readonly DraftBlock[]): DraftBlock[][] {
  const groups: DraftBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && belongTogether(last, block)) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function belongTogether(a: DraftBlock, b: DraftBlock): boolean {
  if (a.kind === 'item') return b.kind === 'item' && a.ordered === b.ordered;
  return a.kind === 'quotation' && b.kind === 'quotation';
}
