import { linkedLength } from './linked-text.ts';
import { ancestors, attribute, holds, nameOf, parentElementOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { dateLine, timeOfDay } from './role-wording.ts';

/** Pieces of one kind that make a page several pieces: a pair of articles, or three of any other element. */
const FEWEST_ARTICLES = 2;
const FEWEST = 3;
/** Together they are most of the text; else they are a part of one piece. */
const MOST_OF_IT = 0.6;
/** How far into an element its heading or time may stand, in blocks: below kicker and standfirst in an article. */
const HEAD_WITHIN = 3;
const ARTICLE_HEAD_WITHIN = 6;
/** A piece has text below its head, longer than a line. */
const TEXT = 80;

/** An element as a possible piece: its first block, and what is in it. */
interface Part {
  element: Element;
  start: number;
  blocks: RawBlock[];
}

/**
 * The blocks, as indices, at which another piece begins: the news of a round-up, the entries of a live blog, the
 * articles of an endless page. None for a page of one piece. A piece is one of several equal elements beside each
 * other, or a paragraph of a chronicle; it begins with a heading or a time.
 */
export function pieceStarts(container: Element, blocks: readonly RawBlock[]): number[] {
  const enough = lengthOf(blocks) * MOST_OF_IT;
  const families = [...familiesIn(container, blocks).values()]
    .map((parts) => parts.filter(isPiece))
    .filter(areSeveral)
    .filter((parts) => parts.reduce((sum, part) => sum + lengthOf(part.blocks), 0) >= enough);
  const depths = families.map(([part]) => (part === undefined ? 0 : [...ancestors(part.element)].length));
  const outermost = families[depths.indexOf(Math.min(...depths))] ?? articlesBelow(container, blocks);
  return outermost.length > 0 ? outermost.map(({ start }) => start) : chronicle(blocks);
}

/** The element around all pieces of a page where the container is one of them; else the container itself. */
export function aroundPieces(container: Element, blocks: readonly RawBlock[]): Element {
  const body = container.ownerDocument.body;
  const families = [...familiesIn(body, blocks).values()];
  for (const element of [container, ...ancestors(container, body)]) {
    const family = families.find((parts) => parts.some((part) => part.element === element)) ?? [];
    // Most containers have no head of their own, and then nothing else is asked.
    if (!family.some((part) => part.element === element && isPiece(part))) continue;
    if (areSeveral(family.filter((part) => isLike(part.element, element) && isPiece(part))))
      return parentElementOf(element) ?? container;
  }
  return aroundArticles(container, blocks);
}

/** An article that follows on an endless page is at least this part of the longest; what is shorter leads to another. */
const FOLLOWS = 0.25;

/** The outermost articles of one kind on a page that lets one follow another, wherever they stand. */
function articlesBelow(container: Element, blocks: readonly RawBlock[]): Part[] {
  const parts = new Map<Element, Part>();
  blocks.forEach((block, i) => {
    const around = [block.owner, ...ancestors(block.owner, container)];
    const element = around.findLast((outer) => nameOf(outer) === 'ARTICLE');
    if (element === undefined) return;
    const known = parts.get(element);
    if (known === undefined) parts.set(element, { element, start: i, blocks: [block] });
    else known.blocks.push(block);
  });
  const longest = Math.max(0, ...[...parts.values()].map((part) => lengthOf(part.blocks)));
  const long = [...parts.values()].filter(
    (part) => lengthOf(part.blocks) >= longest * FOLLOWS && isPiece(part),
  );
  const [first] = long;
  const like = long.filter(({ element }) => first !== undefined && isLike(element, first.element));
  return areSeveral(like) ? like : [];
}

/** The smallest element around all articles where the container belongs to one of several. */
function aroundArticles(container: Element, blocks: readonly RawBlock[]): Element {
  const around = [container, ...ancestors(container)];
  const articles = articlesBelow(container.ownerDocument.body, blocks).map(({ element }) => element);
  if (!articles.some((article) => around.includes(article))) return container;
  return around.find((outer) => articles.every((article) => holds(outer, article))) ?? container;
}

/** For each element the elements directly in it that hold blocks, those of one name together. */
function familiesIn(container: Element, blocks: readonly RawBlock[]): Map<string, Part[]> {
  const numbers = new Map<Element, number>();
  const parts = new Map<Element, Part>();
  const families = new Map<string, Part[]>();
  blocks.forEach((block, i) => {
    for (const element of [block.owner, ...ancestors(block.owner, container)]) {
      const known = parts.get(element);
      if (known !== undefined) {
        known.blocks.push(block);
        continue;
      }
      const part = { element, start: i, blocks: [block] };
      parts.set(element, part);
      const parent = parentElementOf(element) ?? container;
      const number = numbers.get(parent) ?? numbers.size;
      numbers.set(parent, number);
      const family = `${number} ${nameOf(element)}`;
      const others = families.get(family);
      if (others === undefined) families.set(family, [part]);
      else others.push(part);
    }
  });
  return families;
}

const areSeveral = (parts: readonly Part[]): boolean =>
  parts.length >= (parts.some(({ element }) => nameOf(element) === 'ARTICLE') ? FEWEST_ARTICLES : FEWEST);

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** A head and text below it that is no link. */
function isPiece({ element, blocks }: Part): boolean {
  const within = nameOf(element) === 'ARTICLE' ? ARTICLE_HEAD_WITHIN : HEAD_WITHIN;
  const head = blocks.slice(0, within).findIndex((block) => isHeading(block, element) || isTime(block));
  return (
    head >= 0 &&
    blocks.slice(head + 1).some((block) => block.text.length - linkedLength(block) >= TEXT) &&
    blocks.reduce((sum, block) => sum + linkedLength(block), 0) < lengthOf(blocks) / 2
  );
}

/** Whether two elements are of one kind: a class in common, or none at all. */
function isLike(one: Element, other: Element): boolean {
  const [classes, others] = [one, other].map((element) =>
    attribute(element, 'class')
      .split(/\s+/u)
      .filter((name) => name !== ''),
  );
  return classes?.length === 0
    ? others?.length === 0
    : (classes?.some((name) => others?.includes(name)) ?? false);
}

function isHeading({ owner }: RawBlock, within: Element): boolean {
  for (const element of [owner, ...ancestors(owner, within)])
    if (/^H[1-6]$/u.test(nameOf(element))) return true;
  return false;
}

const isTime = ({ text }: RawBlock): boolean => timeOfDay.test(text) || dateLine.test(text);

/** Paragraphs beside each other that begin with a time of day. */
function chronicle(blocks: readonly RawBlock[]): number[] {
  const starts = blocks.flatMap(({ text }, i) => (timeOfDay.test(text) ? [i] : []));
  const [first] = starts;
  const told = first === undefined ? [] : blocks.slice(first);
  return starts.length >= FEWEST && lengthOf(told) >= lengthOf(blocks) * MOST_OF_IT ? starts : [];
}
