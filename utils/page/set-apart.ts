import type { BlockNames } from './block-names.ts';
import { ancestors, holds, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { summaryLabel } from './role-wording.ts';

const emphasis: ReadonlySet<string> = new Set(['B', 'STRONG', 'EM', 'I']);

/** Whether all of a block is in bold or italics. */
export const isSetApart = ({ owner, pieces }: RawBlock): boolean =>
  pieces.every(({ node }) => {
    if (node.data.trim() === '') return true;
    for (const element of ancestors(node, owner)) if (emphasis.has(nameOf(element))) return true;
    return false;
  });

/** A label stands alone in a short line, or opens its paragraph before a colon. */
const LABEL_LENGTH = 60;

/** A summary stands this near above the text, in blocks. */
const NEAR = 15;

/** The blocks of boxes that sum the text up above it: those with a label that says so, and what stands in its box. */
export function summaries(blocks: readonly RawBlock[], names: BlockNames): Set<RawBlock> {
  const found = new Set<RawBlock>();
  for (const label of blocks.slice(0, NEAR).filter(({ text }) => summaryLabel.test(text))) {
    found.add(label);
    if (label.text.length > LABEL_LENGTH) continue;
    const box = boxOf(label, names);
    if (box === undefined) continue;
    for (const block of blocks) if (holds(box, block.owner)) found.add(block);
  }
  return found;
}

/** Under a label that says so, a box of less of the text than this is a summary. */
const MOST_OF_TEXT = 0.4;

/** The largest such element around a label: its label, its points and the note on who wrote them. */
function boxOf(label: RawBlock, names: BlockNames): Element | undefined {
  let box: Element | undefined;
  for (const element of [label.owner, ...ancestors(label.owner)]) {
    if (names.shareOf(element) >= MOST_OF_TEXT) break;
    box = element;
  }
  return box;
}
