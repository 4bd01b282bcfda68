import { IGNORED, SEPARATOR, fold } from '../text/fold.ts';
import type { LinkFact, Seen } from '../policy/facts.ts';
import { attribute, firstChildOf, holds, nextSiblingOf, parentOf, typeOf } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';
import type { Visibility } from './visibility.ts';

const MOST_LINKS = 2000;
const aboutAgency = /укр[иі]нформ|ukr[iy]nform|ウクルインフォルム/iu;

/** Where a text node stands: its block and the offset of its text there. */
type Places = ReadonlyMap<Node, { block: number; start: number }>;

const placesOf = (blocks: readonly RawBlock[]): Places =>
  new Map(
    blocks.flatMap(({ pieces }, block) => pieces.map(({ node, start }) => [node, { block, start }] as const)),
  );

/** The links of the material, and outside it those whose address or text mentions the agency. */
export function linkFacts(body: Element, blocks: readonly RawBlock[], visibility: Visibility): LinkFact[] {
  const places = placesOf(blocks);
  const facts: LinkFact[] = [];
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')) {
    if (facts.length >= MOST_LINKS) break;
    const href = attribute(link, 'href');
    const text = textOf(link);
    const place = placeOf(link, places, blocks);
    if (place === undefined && !aboutAgency.test(href) && !aboutAgency.test(text)) continue;
    facts.push({
      href,
      url: resolved(href, link),
      text: text.slice(0, 300),
      rel: attribute(link, 'rel')
        .toLowerCase()
        .split(/\s+/u)
        .filter((token) => token !== ''),
      ...(place === undefined ? { start: 0 } : place),
      seen: seenLink(link, text, visibility),
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

/** The place of the first text of a link that belongs to the material; a picture link stands with its block. */
function placeOf(
  link: Element,
  places: Places,
  blocks: readonly RawBlock[],
): { block: number; start: number } | undefined {
  for (const node of textNodes(link)) {
    const place = places.get(node);
    if (place !== undefined) return place;
  }
  const block = blocks.findIndex(({ owner }) => holds(owner, link) && owner !== link);
  return block < 0 || textOf(link) !== '' ? undefined : { block, start: 0 };
}

function* textNodes(element: Element): Generator<Node> {
  let node = firstChildOf(element);
  while (node !== null) {
    if (typeOf(node) === 3) yield node;
    let next: Node | null = typeOf(node) === 1 ? firstChildOf(node) : null;
    for (let at: Node | null = node; next === null && at !== null && at !== element; at = parentOf(at))
      next = nextSiblingOf(at);
    node = next;
  }
}

function textOf(link: Element): string {
  let text = '';
  for (const node of textNodes(link)) text += (node as Text).data;
  return text.replace(/\s+/gu, ' ').trim();
}

/** A link without a single letter or picture is no link for a reader. */
function seenLink(link: Element, text: string, visibility: Visibility): Seen {
  const letters = [...text].some((character) => {
    const code = fold(character.charCodeAt(0));
    return code !== SEPARATOR && code !== IGNORED;
  });
  const picture = link.querySelector('img, svg, picture, video');
  if (!letters && picture === null) return { seen: 'hidden', why: 'no-text' };
  return visibility.of(letters || picture === null ? innermost(link) : picture);
}

/** Styles of the text count, not of the link around it: `<a><span style="display:none">`. */
function innermost(link: Element): Element {
  for (const node of textNodes(link)) {
    const parent = parentOf(node);
    if ((node as Text).data.trim() !== '' && parent !== null && typeOf(parent) === 1)
      return parent as Element;
  }
  return link;
}
