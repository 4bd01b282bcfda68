import { breaksText } from './elements.ts';
import type { LinkFact } from '../policy/facts.ts';
import { seenLink } from './link-visibility.ts';
import { ancestors, attribute, follows, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';
import { textNodes } from './text-nodes.ts';
import type { Visibility } from './visibility.ts';

const MOST_LINKS = 2000;
/** `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;
const aboutAgency = /укр[иі]нформ|ukr[iy]nform|ウクルインフォルム/iu;

/** Where a text node stands: its block and the offset of its text there. */
type Places = ReadonlyMap<Node, { block: number; start: number }>;

const placesOf = (blocks: readonly RawBlock[]): Places =>
  new Map(
    blocks.flatMap(({ pieces }, block) => pieces.map(({ node, start }) => [node, { block, start }] as const)),
  );

/**
 * The links of the material, and outside it those whose address or text mentions the agency. `inMaterial` tells
 * whether a picture that is a link stands in the material: it has no text there.
 */
export function linkFacts(
  body: Element,
  blocks: readonly RawBlock[],
  visibility: Visibility,
  inMaterial: (element: Element) => boolean = () => false,
): LinkFact[] {
  const places = placesOf(blocks);
  const facts: LinkFact[] = [];
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')) {
    if (facts.length >= MOST_LINKS) break;
    const href = attribute(link, 'href');
    const text = textOf(link);
    const place = placeOf(link, places, blocks) ?? placeOfSign(link, text, blocks, inMaterial);
    if (place === undefined && !aboutAgency.test(href) && !aboutAgency.test(text)) continue;
    facts.push({
      href,
      url: resolved(href, link),
      text: text.slice(0, 300),
      rel: attribute(link, 'rel')
        .toLowerCase()
        .split(/\s+/u)
        .filter((token) => token !== ''),
      ...(place ?? { start: 0 }),
      seen: seenLink(link, visibility),
    });
  }
  return facts;
}

/** The address as the browser would follow it; empty when it cannot. */
function resolved(href: string, link: Element): string {
  try {
    return new URL(href, link.baseURI).href;
  } catch {
    return '';
  }
}

/** The place of the first text of a link that belongs to the material; a picture link stands in its line. */
function placeOf(
  link: Element,
  places: Places,
  blocks: readonly RawBlock[],
): { block: number; start: number } | undefined {
  for (const node of textNodes(link)) {
    const place = places.get(node);
    if (place !== undefined) return place;
  }
  return textOf(link) === '' ? placeOfPicture(link, blocks) : undefined;
}

/** Of the blocks that share the picture's line, the one begun last before it. */
function placeOfPicture(
  link: Element,
  blocks: readonly RawBlock[],
): { block: number; start: number } | undefined {
  const line = [...ancestors(link)].find((element) => breaksText(nameOf(element)));
  const around = blocks.flatMap(({ owner }, block) => (owner === line ? [block] : []));
  const before = around.findLast((block) => {
    const [first] = blocks[block]?.pieces ?? [];
    return first !== undefined && (link.compareDocumentPosition(first.node) & PRECEDING) > 0;
  });
  const block = before ?? around[0];
  return block === undefined ? undefined : { block, start: 0 };
}

/** A picture that stands by itself, as a sign above the text, belongs to the block below it, the last to the one above. */
function placeOfSign(
  link: Element,
  text: string,
  blocks: readonly RawBlock[],
  inMaterial: (element: Element) => boolean,
): { block: number; start: number } | undefined {
  if (text !== '' || blocks.length === 0 || !inMaterial(link)) return undefined;
  const below = blocks.findIndex(({ pieces: [first] }) => first !== undefined && follows(link, first.node));
  return { block: below < 0 ? blocks.length - 1 : below, start: 0 };
}

const textOf = (link: Element): string =>
  [...textNodes(link)]
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
