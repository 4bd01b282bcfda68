import { folded } from '../text/fold.ts';
import { isNamed } from './class-parts.ts';
import { ancestors, attribute, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { textNodes } from './text-nodes.ts';

const words = (text: string): Set<string> =>
  new Set(
    folded(text)
      .split(' ')
      .filter((word) => word !== ''),
  );

/** How a heading agrees with the page's title: the share of its own words, and of the words of both. */
function agreement(text: string, title: Set<string>): { own: number; both: number } {
  const own = words(text);
  if (own.size === 0) return { own: 0, both: 0 };
  const shared = [...own].filter((word) => title.has(word)).length;
  return { own: shared / own.size, both: (2 * shared) / (own.size + title.size) };
}

/** Below this the heading is about something else than the page's title. */
const AGREES = 0.5;
/** Text that is no heading is the headline where it has nearly all words of the title, and hardly any other. */
const SAYS_THE_SAME = { own: 0.8, both: 0.6 };
const saysTheSame = ({ own, both }: { own: number; both: number }): boolean =>
  own >= SAYS_THE_SAME.own && both >= SAYS_THE_SAME.both;
/** A headline is shorter than this. */
const LONGEST = 300;
/** Each is tried as the headline of the whole page; beyond so many none is likelier than those before. */
const MOST_CANDIDATES = 100;

const selectors = [
  'h1, [role="heading"][aria-level="1"]',
  'h2, h3, [itemprop="headline"], [class*="title"], [class*="headline"]',
];

/**
 * The blocks that may be the page's headline, likeliest first, as indices into `blocks`: first-level headings that
 * agree with the title, then other headings that do, then text that repeats it. The name of the paper agrees with a part of the title, the
 * headline with most of it. Of headings that agree alike the one nearest above the text comes first, which begins at
 * block `text`: teasers at the top of a page repeat its headline. Headings in a path of links come last.
 */
export function headlineIndices(page: Document, blocks: readonly RawBlock[], text: number): number[] {
  const places = new Map(blocks.flatMap(({ pieces }, i) => pieces.map(({ node }) => [node, i] as const)));
  const title = words(`${attributeOf(page, 'meta[property="og:title"]')} ${page.title}`);
  const distance = (index: number): number => (index <= text ? text - index : index);
  const headings = selectors.flatMap((selector) =>
    [...page.querySelectorAll(selector)]
      .slice(0, 200)
      .flatMap((heading) => {
        const index = firstPlace(heading, places);
        const own = blocks[index ?? -1]?.text ?? '';
        return index === undefined || own.length > LONGEST ? [] : [{ index, ...agreement(own, title) }];
      })
      .filter(({ own }, _, found) => own >= AGREES || title.size === 0 || isOnly(selector, found))
      .sort((a, b) => b.both - a.both || distance(a.index) - distance(b.index)),
  );
  // A first-level heading with the name of the site or its author stands above the headline of the page.
  const surely = headings.some(saysTheSame)
    ? [...headings.filter(({ own }) => own >= AGREES), ...headings.filter(({ own }) => own < AGREES)]
    : headings;
  const texts = blocks
    .map(({ text: own }, index) => ({ index, ...agreement(own.length > LONGEST ? '' : own, title) }))
    .filter(saysTheSame)
    .map(({ index }) => index)
    .sort((a, b) => distance(a) - distance(b));
  const found = [...new Set([...surely.map(({ index }) => index), ...texts])].slice(0, MOST_CANDIDATES);
  const isInPath = (index: number): boolean => blocks[index] !== undefined && isPath(blocks[index].owner);
  return [...found.filter((index) => !isInPath(index)), ...found.filter(isInPath)];
}

const path: ReadonlySet<string> = new Set(['breadcrumb', 'breadcrumbs']);

/** Menus and paths of links end with the title of the page, some of them in a heading. */
function isPath(heading: Element): boolean {
  for (const element of [heading, ...ancestors(heading)])
    if (nameOf(element) === 'NAV' || attribute(element, 'role') === 'navigation' || isNamed(element, path))
      return true;
  return false;
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
