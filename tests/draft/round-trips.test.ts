// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft, DraftBlock } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { draftMarkdown } from '../../utils/draft/draft-markdown.ts';
import { draftPlain } from '../../utils/draft/draft-plain.ts';
import { htmlDraft } from '../../utils/draft/html-draft.ts';
import { markdownDraft } from '../../utils/draft/markdown-draft.ts';
import { anyDraft } from './any-draft.ts';

/** A draft as the readers give it: spaces folded, neighbours of one look joined, nothing empty. */
const read = (draft: Draft): Draft => htmlDraft(draftHtml(draft));

/** An address in one way of writing it: readers of Markdown write what may not stand in one with percent signs. */
const sameAddress = (href: string): string => new URL(encodeURI(href).replaceAll('%25', '%')).href;

/** Each character that is seen, with its look and where its link leads. */
const seen = (block: DraftBlock): unknown => ({
  ...block,
  spans: block.spans.flatMap(({ text, href, ...look }) =>
    [...text]
      .filter((character) => character.trim() !== '')
      .map((character) => ({
        character,
        ...look,
        ...(href === undefined ? {} : { href: sameAddress(href) }),
      })),
  ),
  words: block.spans
    .map(({ text }) => text)
    .join('')
    .split(/\s+/u),
});

test('a draft written as HTML and read is the same from then on', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const once = read(draft);
      expect(once.lost).toEqual([]);
      expect(read(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test('a draft written as Markdown and read has the same text, links and looks', async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, async (any) => {
      const draft = read(any);
      const again = await markdownDraft(draftMarkdown(draft));
      expect(again.blocks.map(seen), draftMarkdown(draft)).toEqual(draft.blocks.map(seen));
    }),
    { numRuns: 500 },
  );
});

test('a draft written as plain text has the same words, and the address of each link', () => {
  fc.assert(
    fc.property(anyDraft, (any) => {
      const { blocks } = read(any);
      const unlinked = blocks.map(({ spans, ...kind }) => ({
        ...kind,
        spans: spans.map(({ text }) => ({ text })),
      }));
      const texts = blocks.map(({ spans }) => spans.map(({ text }) => text).join(''));
      expect(
        draftPlain({ blocks: unlinked })
          .split(/\s+/u)
          .filter((word) => word !== ''),
      ).toEqual(blocks.flatMap((_, i) => [...sign(blocks, i), ...(texts[i] ?? '').trim().split(/\s+/u)]));
      for (const { href } of blocks.flatMap(({ spans }) => spans))
        if (href !== undefined) expect(draftPlain({ blocks })).toContain(href);
    }),
    { numRuns: 500 },
  );
});

/** What stands before a block of plain text: the sign or number of an item. */
function sign(blocks: readonly DraftBlock[], i: number): string[] {
  const block = blocks[i];
  if (block?.kind !== 'item') return [];
  if (!block.ordered) return ['-'];
  const first = blocks.slice(0, i).findLastIndex((other) => other.kind !== 'item' || !other.ordered);
  return [`${i - first}.`];
}
