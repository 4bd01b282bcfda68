import { blockGroups } from './block-groups.ts';
import type { Draft, DraftBlock, Span } from './draft.ts';

/** A draft as plain text: blank lines between paragraphs, the address of a link in brackets after its words. */
export const draftPlain = (draft: Pick<Draft, 'blocks'>): string =>
  blockGroups(draft.blocks)
    .map((group) => group.map(blockPlain).join(group[0]?.kind === 'item' ? '\n' : '\n\n'))
    .join('\n\n');

function blockPlain(block: DraftBlock, i: number): string {
  const text = spansPlain(block.spans);
  if (block.kind !== 'item') return text;
  return block.ordered ? `${i + 1}. ${text}` : `- ${text}`;
}

function spansPlain(spans: readonly Span[]): string {
  const parts: string[] = [];
  let words = '';
  for (const [i, { text, href }] of spans.entries()) {
    words += text;
    if (href !== undefined && spans[i + 1]?.href === href) continue;
    parts.push(href === undefined ? words : linkPlain(words, href));
    words = '';
  }
  return parts.join('');
}

/** The space after a link stands behind its address too. An address that is its own words is not repeated. */
function linkPlain(words: string, href: string): string {
  const end = words.trimEnd();
  return end.trim() === href ? words : `${end} (${href})${words.slice(end.length)}`;
}
