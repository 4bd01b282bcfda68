import { blockGroups } from './block-groups.ts';
import type { Draft, DraftBlock, Span } from './draft.ts';
import { escapedBeginning, escapedTarget, escapedText, escapedWords } from './markdown-escape.ts';

/**
 * A draft as Markdown. Read again by GitHub's rules it has the same text, links and looks; where a look begins or ends
 * at a place that stars cannot mark it is written as an HTML element.
 */
export const draftMarkdown = (draft: Pick<Draft, 'blocks'>): string =>
  blockGroups(draft.blocks).map(groupMarkdown).join('\n\n');

function groupMarkdown(group: readonly DraftBlock[]): string {
  const lines = group.map((block, i) => blockMarkdown(block, i));
  if (group[0]?.kind === 'quotation') return lines.join('\n>\n');
  return lines.join('\n');
}

function blockMarkdown(block: DraftBlock, i: number): string {
  const text = escapedBeginning(spansMarkdown(block.spans));
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`;
  if (block.kind === 'quotation') return `> ${text}`;
  if (block.kind === 'paragraph') return text;
  return block.ordered ? `${i + 1}. ${text}` : `- ${text}`;
}

function spansMarkdown(spans: readonly Span[]): string {
  const parts: string[] = [];
  let open: string | undefined;
  spans.forEach((span, i) => {
    if (open !== span.href) {
      if (open !== undefined) parts.push(`](${escapedTarget(open)})`);
      if (span.href !== undefined) {
        // An exclamation mark before a link would make it a picture.
        const before = parts.pop() ?? '';
        parts.push(before.endsWith('!') ? `${before.slice(0, -1)}\\!` : before, '[');
      }
      open = span.href;
    }
    parts.push(lookMarkdown(span, edge(spans[i - 1]), edge(spans[i + 1])));
  });
  if (open !== undefined) parts.push(`](${escapedTarget(open)})`);
  return parts.join('');
}

/** What stands beside a span: marks of another look, or its text. */
const edge = (span: Span | undefined): { marked: boolean; text: string } => ({
  marked: span?.strong === true || span?.em === true,
  text: span?.text ?? ' ',
});

type Edge = ReturnType<typeof edge>;

function lookMarkdown(span: Span, before: Edge, after: Edge): string {
  const words = span.text.trim();
  const left = span.text.slice(0, span.text.length - span.text.trimStart().length);
  const right = span.text.slice(span.text.trimEnd().length);
  const escaped = span.href === undefined ? escapedText : escapedWords;
  // Space has no look.
  if ((span.strong !== true && span.em !== true) || words === '') return escaped(span.text);
  const opens = left !== '' || isClear(before, before.text.slice(-1), words.slice(0, 1));
  const closes = right !== '' || isClear(after, after.text.slice(0, 1), words.slice(-1));
  return left + wrapped(escaped(words), span, opens && closes) + right;
}

/** Whether stars between two characters are marks: the inner one begins or ends a word, or the outer one is a space. */
const isClear = (beside: Edge, outer: string, inner: string): boolean =>
  /\s/u.test(outer) || (!beside.marked && /[\p{L}\p{N}]/u.test(inner));

function wrapped(text: string, { strong, em }: Span, withStars: boolean): string {
  const outer = strong === true ? (withStars ? ['**', '**'] : ['<strong>', '</strong>']) : ['', ''];
  const inner = em === true ? (withStars ? ['*', '*'] : ['<em>', '</em>']) : ['', ''];
  return [outer[0], inner[0], text, inner[1], outer[1]].join('');
}
