import { folded } from '../text/fold.ts';
import { attribute } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';
import { textNodes } from './text-nodes.ts';

const words = (text: string): Set<string> =>
  new Set(
    folded(text)
      .split(' ')
      .filter((word) => word !== ''),
  );

/** Share of the words of `text` that also stand in `title`. */
function agreement(text: string, title: Set<string>): number {
  const own = words(text);
  if (own.size === 0) return 0;
  return [...own].filter((word) => title.has(word)).length / own.size;
}

/** Below this the heading is about something else than the page's title. */
const AGREES = 0.5;

const selectors = [
  'h1, [role="heading"][aria-level="1"]',
  'h2, h3, [itemprop="headline"], [class*="title"], [class*="headline"]',
];

/**
 * The blocks that may be the page's headline, likeliest first, as indices into `blocks`: first-level headings that
 * agree with the title, then other headings that do.
 */
export function headlineIndices(page: Document, blocks: readonly RawBlock[]): number[] {
  const places = new Map(blocks.flatMap(({ pieces }, i) => pieces.map(({ node }) => [node, i] as const)));
  const title = words(`${attributeOf(page, 'meta[property="og:title"]')} ${page.title}`);
  return selectors.flatMap((selector) =>
    [...page.querySelectorAll(selector)]
      .slice(0, 200)
      .flatMap((heading) => {
        const index = firstPlace(heading, places);
        const text = blocks[index ?? -1]?.text ?? '';
        return index === undefined || text.length > 300 ? [] : [{ index, score: agreement(text, title) }];
      })
      .filter(({ score }, _, found) => score >= AGREES || title.size === 0 || isOnly(selector, found))
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .map(({ index }) => index),
  );
}

/** The block in which the text of a heading begins. */
function firstPlace(heading: Element, places: ReadonlyMap<Text, number>): number | undefined {
  for (const node of textNodes(heading)) if (node.data.trim() !== '') return places.get(node);
  return undefined;
}

/** A page with one first-level heading means it, however it words its title. */
const isOnly = (selector: string, found: readonly unknown[]): boolean =>
  selector === selectors[0] && found.length === 1;

const attributeOf = (page: Document, selector: string): string => {
  const meta = page.querySelector(selector);
  return meta === null ? '' : attribute(meta, 'content');
};
