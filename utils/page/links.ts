import { type HeadPlace, isBesideHead } from './beside-head.ts';
import { breaksText } from './elements.ts';
import type { LinkFact, Seen } from '../policy/facts.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { agencyPlace } from '../ukrinform/article-address.ts';
import { seenLink } from './link-visibility.ts';
import { ancestors, attribute, follows, hasAttribute, nameOf } from './node-access.ts';
import { paidParts, seenByPayers } from './paid-parts.ts';
import type { RawBlock } from './raw-block.ts';
import { worse } from './seen-order.ts';
import { shadowLinks } from './shadow-roots.ts';
import { atOnce, type Steps } from './steps.ts';
import { visible } from './styled.ts';
import { Addresses, isAboutAgency, namesAgency } from './telling-links.ts';
import { textNodes } from './text-nodes.ts';
import type { Visibility } from './visibility.ts';

/** More links than this that say something are not read. */
export const MOST_LINKS = 2000;
/** `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

/** Where a text node stands: its block and the offset of its text there. */
type Places = ReadonlyMap<Node, { block: number; start: number }>;

const placesOf = (blocks: readonly RawBlock[]): Places =>
  new Map(
    blocks.flatMap(({ pieces }, block) => pieces.map(({ node, start }) => [node, { block, start }] as const)),
  );

/** What the place of a link is found by, beside the blocks. */
interface Surroundings {
  /** Whether a picture that is a link stands in the material: it has no text there. */
  holds: (element: Element) => boolean;
  head?: HeadPlace;
}

interface Material extends Surroundings {
  blocks: readonly RawBlock[];
}

const nowhere: Surroundings = { holds: () => false };

/** A link and what is said of it. */
export interface FoundLink {
  link: Element;
  fact: LinkFact;
}

/**
 * The links that can say something about the credit: in the material those that lead to the agency, to somebody who
 * leads there or to an outlet it may have relayed, and those to other sites beside its name; anywhere those that name
 * it. All others are left alone, and nothing of them is styled or measured.
 */
export function* linkSteps(
  body: Element,
  blocks: readonly RawBlock[],
  visibility: Visibility,
  around: Surroundings = nowhere,
): Steps<FoundLink[]> {
  const addresses = new Addresses(body.ownerDocument);
  const material = { ...around, blocks };
  let places: Places | undefined;
  let parts: Element[] | undefined;
  const paid = (): Element[] => (parts ??= paidParts(body.ownerDocument));
  const found: FoundLink[] = [];
  /** `stands` is where a link has its place, if not where it is itself. */
  const examine = (link: Element, stands = link): void => {
    const about = isAboutAgency(link);
    if (!about && !addresses.leadsAway(link)) return;
    places ??= placesOf(blocks);
    const place = placeIn(stands, places, material);
    if (!about && !isBeside(place, blocks) && !(place !== undefined && addresses.tells(link))) return;
    const fact = linkFact(link, place, addresses);
    if (fact === undefined) return;
    const seen = seenByPayers(link, seenAsLink(link, visibility), paid, visibility);
    const head = place === undefined ? headOf(stands, around) : {};
    found.push({ link, fact: { ...fact, ...head, seen } });
  };
  for (const link of body.querySelectorAll('a, area[href]')) {
    if (found.length >= MOST_LINKS) break;
    examine(link);
    yield;
  }
  // Few pages have links there, and to look for them costs more than all the others: only where none credits already.
  if (!found.some(({ fact }) => isSeenAtAgency(fact)))
    for (const { link, host } of shadowLinks(body).slice(0, MOST_LINKS)) {
      examine(link, host);
      yield;
    }
  return found;
}

/** Whether a link can be seen and leads to the agency. */
const isSeenAtAgency = ({ seen, url }: LinkFact): boolean =>
  seen.seen === 'visible' && URL.canParse(url) && agencyPlace(new URL(url)) !== undefined;

/** The facts of these links alone. */
export const linkFacts = (...given: Parameters<typeof linkSteps>): LinkFact[] =>
  atOnce(linkSteps(...given)).map(({ fact }) => fact);

/** Of a link outside the material, that it stands at its head. */
const headOf = (link: Element, { head }: Surroundings): Pick<LinkFact, 'besideHead'> =>
  head !== undefined && isBesideHead(link, head) ? { besideHead: true } : {};

/** Whether a link stands in a block that names the agency: it may lead to whom the page has it from. */
const isBeside = (place: { block: number } | undefined, blocks: readonly RawBlock[]): boolean =>
  place !== undefined && namesAgency(blocks[place.block]?.text ?? '');

/** What a link is beside what is seen of it; undefined for the target of other links and for what is no link. */
function linkFact(
  link: Element,
  place: { block: number; start: number } | undefined,
  addresses: Addresses,
): Omit<LinkFact, 'seen'> | undefined {
  if (!hasAttribute(link, 'href') && (place === undefined || hasAttribute(link, 'name'))) return undefined;
  const href = attribute(link, 'href');
  return {
    href,
    url: hasAttribute(link, 'href') ? addresses.resolved(href) : '',
    text: linkText(link),
    rel: attribute(link, 'rel')
      .toLowerCase()
      .split(/\s+/u)
      .filter((token) => token !== ''),
    ...(place ?? { start: 0 }),
  };
}

const notClickable: Seen = { seen: 'unclear', why: 'not-clickable' };

/** A link without an address, from which a script took it or to which it adds none, leads nowhere. */
const seenAsLink = (link: Element, visibility: Visibility): Seen =>
  worse(hasAttribute(link, 'href') ? visible : notClickable, seenLink(link, visibility));

/** The place of the first text of a link that belongs to the material, or of a picture that is one. */
function placeIn(
  link: Element,
  places: Places,
  { blocks, holds }: Material,
): { block: number; start: number } | undefined {
  for (const node of textNodes(link)) {
    const place = places.get(node);
    if (place !== undefined) return place;
  }
  if (textOf(link) !== '') return undefined;
  return placeOfPicture(link, blocks) ?? placeOfSign(link, blocks, holds);
}

/** A picture link stands in its line: of the blocks that share the picture's line, the one begun last before it. */
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
  blocks: readonly RawBlock[],
  inMaterial: (element: Element) => boolean,
): { block: number; start: number } | undefined {
  if (blocks.length === 0 || !inMaterial(link)) return undefined;
  const below = blocks.findIndex(({ pieces: [first] }) => first !== undefined && follows(link, first.node));
  return { block: below < 0 ? blocks.length - 1 : below, start: 0 };
}

/** The words of a link as its facts have them. */
export const linkText = (link: Element): string => textOf(link).slice(0, 300);

const textOf = (link: Element): string =>
  singleSpaced([...textNodes(link)].map(({ data }) => data).join('')).trim();
