import type { Block, LinkFact, PageFacts, Role } from '../policy/facts.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { blockText, type Draft, type DraftBlock } from './draft.ts';

/** A first line up to this many UTF-16 units that ends no sentence is a title. */
const LONGEST_TITLE = 160;
const endsSentence = /[.!?…。！？:;,][»”“"'’)\]」』]{0,3}$/u;

/** The places of the blocks that hold words: those are the blocks of the draft's facts, in the same order. */
export const writtenBlocks = ({ blocks }: Draft): number[] =>
  blocks.flatMap((block, i) => (blockText(block).trim() === '' ? [] : [i]));

/**
 * What the rule needs to know of a draft; its blocks are those that hold words. A draft has no address and no layout:
 * what is written in it is taken as seen.
 */
export function draftFacts(draft: Draft): PageFacts {
  const written = writtenBlocks(draft).flatMap((i) => draft.blocks[i] ?? []);
  const begins = written.findIndex(({ kind }) => kind !== 'heading');
  const blocks = written.map((block, i): Block => {
    const text = singleSpaced(blockText(block)).trim();
    if (i > 0 && i >= begins && begins >= 0) return { text, role: 'body' };
    return { text, role: i === 0 ? firstRole(written, text) : 'standfirst' };
  });
  return {
    ...(draft.language === undefined ? {} : { language: draft.language }),
    title: blocks.find(({ role }) => role === 'headline')?.text ?? '',
    reading: draft.links === 'known' ? 'draft' : 'plain-text',
    blocks,
    links: written.flatMap(linksOf),
    dates: { published: [], modified: [] },
    robots: [],
    agencyPictures: 0,
    layout: 'not-examined',
    cut: draft.cut,
  };
}

/** Headings above the first paragraph are headline and standfirst; so is a first line that reads as a title. */
function firstRole(blocks: readonly DraftBlock[], text: string): Role {
  const isTitle = blocks.length > 1 && text.length <= LONGEST_TITLE && !endsSentence.test(text);
  return blocks[0]?.kind === 'heading' || isTitle ? 'headline' : 'body';
}

/** The links of one block, each with all of its text, however many looks that has. */
function linksOf({ spans }: DraftBlock, block: number): LinkFact[] {
  const links: LinkFact[] = [];
  let before = '';
  let open: LinkFact | undefined;
  for (const { text, href } of spans) {
    const start = singleSpaced(before).trimStart().length;
    before += text;
    if (href === undefined) open = undefined;
    else if (open?.href === href) open.text = singleSpaced(open.text + text);
    else {
      open = { href, url: href, text: singleSpaced(text), rel: [], block, start, seen: { seen: 'visible' } };
      links.push(open);
    }
  }
  // A link without words is one that nobody sees.
  return links.map((link) =>
    link.text.trim() === '' ? { ...link, seen: { seen: 'hidden', why: 'no-text' } } : link,
  );
}
