import { blockGroups } from './block-groups.ts';
import type { Draft, DraftBlock, Span } from './draft.ts';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls and lone surrogates cannot stand in HTML at all. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[&<>"']/gu, (character) => escapes[character] ?? '');

/**
 * A draft as HTML of `p`, `h1`–`h6`, `ul`, `ol`, `li`, `blockquote`, `a href`, `em` and `strong` alone, every text and
 * address escaped. Read again it is the same draft.
 */
export const draftHtml = (draft: Pick<Draft, 'blocks'>): string =>
  blockGroups(draft.blocks).map(groupHtml).join('\n');

function groupHtml(group: readonly DraftBlock[]): string {
  const [first] = group;
  const inside = group.map(blockHtml).join('');
  if (first?.kind === 'item') return first.ordered ? `<ol>${inside}</ol>` : `<ul>${inside}</ul>`;
  return first?.kind === 'quotation' ? `<blockquote>${inside}</blockquote>` : inside;
}

function blockHtml(block: DraftBlock): string {
  const inside = spansHtml(block.spans);
  if (block.kind === 'heading') return `<h${block.level}>${inside}</h${block.level}>`;
  return block.kind === 'item' ? `<li>${inside}</li>` : `<p>${inside}</p>`;
}

/** Words, looks and links without an element around them. Spans of one address are one link, however many looks it has. */
export function spansHtml(spans: readonly Span[]): string {
  let html = '';
  let open: string | undefined;
  for (const span of spans) {
    if (open !== span.href) {
      if (open !== undefined) html += '</a>';
      if (span.href !== undefined) html += `<a href="${escaped(span.href)}">`;
      open = span.href;
    }
    html += lookHtml(span);
  }
  return open === undefined ? html : `${html}</a>`;
}

function lookHtml({ text, strong, em }: Span): string {
  const inner = em === true ? `<em>${escaped(text)}</em>` : escaped(text);
  return strong === true ? `<strong>${inner}</strong>` : inner;
}
