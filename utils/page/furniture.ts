import { isCalled, isNamed } from './class-parts.ts';
import { furnitureNames, furnitureParts, teaserParts } from './furniture-words.ts';
import { isConsent, isInvitation } from './invitation-wording.ts';
import { linkedLength, linkedShare, textLength } from './linked-text.ts';
import { ancestors, attribute, follows, holds, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { sentenceEnd } from './role-wording.ts';
import { isSideCell } from './side-cells.ts';
import { textNodes } from './text-nodes.ts';

const tags: ReadonlySet<string> = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'DIALOG',
  'BUTTON',
  'INPUT',
  'MENU',
]);
const roles: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist button banner alert'.split(
    ' ',
  ),
);

/** From this share of linked text on, an element is links. */
const MOSTLY_LINKS = 0.5;

/** Landmarks and names that hold the line of author and date where they stand in the head of an article. */
const lineTags: ReadonlySet<string> = new Set(['ASIDE', 'FOOTER']);
const lineNames: ReadonlySet<string> = new Set(['footer', 'sidebar']);
const LINE_LENGTH = 160;
/** The first block this long is a paragraph of the text, not of its head. */
const PARAGRAPH = 120;

/** A named element with more of the text than this is a wrapper. */
const WRAPPER = 0.3;
/** From this share of linked text on, a box called teaser leads elsewhere; one that holds a sentence only when it is mostly links. */
const LEADS_ELSEWHERE = 0.2;

/**
 * Tells what inside the material's container is not material: by landmark, by the names site builders use, by an
 * invitation's wording, or because it is one of a list of links. Answers are kept for each element and block.
 */
export class Furniture {
  readonly #container: Element;
  readonly #spared: readonly Element[];
  readonly #size: number;
  readonly #sizes: ReadonlyMap<Element, number>;
  readonly #known = new Map<Element, boolean>();
  readonly #blocks = new Map<RawBlock, boolean>();
  readonly #shares = new Map<Element, number>();
  readonly #text: Node | undefined;

  /**
   * `blocks` are those inside the container; a named element that holds much of them is a wrapper, not furniture.
   * What holds the headline is none either: a banner with the headline in it is the head of the article.
   */
  constructor(container: Element, blocks: readonly RawBlock[], headline?: Element) {
    this.#container = container;
    this.#spared = headline === undefined ? [container] : [container, headline];
    const sizes = new Map<Element, number>();
    for (const { owner, text } of blocks) {
      for (const element of [owner, ...ancestors(owner, container)])
        sizes.set(element, (sizes.get(element) ?? 0) + text.length);
    }
    this.#sizes = sizes;
    this.#size = blocks.reduce((sum, block) => sum + block.text.length, 0);
    const [text] = blocks.find((block) => block.text.length >= PARAGRAPH)?.pieces ?? [];
    this.#text = headline === undefined ? undefined : text?.node;
  }

  /** Whether a block is furniture. */
  holds(block: RawBlock): boolean {
    const is = this.#blocks.get(block) ?? this.#isFurnitureBlock(block);
    this.#blocks.set(block, is);
    return is;
  }

  #isFurnitureBlock(block: RawBlock): boolean {
    return (
      isInvitation(block.text) ||
      isConsent(block.text) ||
      isPath(block) ||
      this.#isLinkInList(block) ||
      this.holdsElement(block.owner)
    );
  }

  /** Whether an element is furniture or stands in some. */
  holdsElement(inner: Element): boolean {
    for (const element of [inner, ...ancestors(inner, this.#container)]) {
      if (this.#isFurniture(element)) return true;
    }
    return false;
  }

  #isFurniture(element: Element): boolean {
    const before = this.#known.get(element);
    if (before !== undefined) return before;
    const small = (this.#sizes.get(element) ?? 0) < this.#size * WRAPPER;
    const isAside = (): boolean => isNamedSo(element) || isSideCell(element, (cell) => this.#shareOf(cell));
    const is = (isLandmark(element) || (small && isAside())) && !this.#isHeadLine(element);
    this.#known.set(element, is && !this.#spared.some((spared) => holds(element, spared)));
    return this.#known.get(element) ?? false;
  }

  /** How much of the material's text an element holds. */
  #shareOf(element: Element): number {
    return holds(element, this.#container) ? 1 : (this.#sizes.get(element) ?? 0) / this.#size;
  }

  /** A block in a list of links, or in a card that is one link: menus, related articles. */
  #isLinkInList(block: RawBlock): boolean {
    if (linkedLength(block) < block.text.length * 0.8) return false;
    const around = [block.owner, ...ancestors(block.owner)].slice(0, LISTED_WITHIN);
    const item = around.find((element) => nameOf(element) === 'LI');
    const [list] = item === undefined ? [] : ancestors(item);
    // Where paragraphs are list items, the one that is all link has others beside it that are not.
    if (list !== undefined && this.#linkedShare(list) >= MOSTLY_LINKS) return true;
    const card = around.find((element) => nameOf(element) === 'A');
    return card !== undefined && !isLinkedSentence(block, card);
  }

  #linkedShare(element: Element): number {
    const share = this.#shares.get(element) ?? linkedShare(element);
    this.#shares.set(element, share);
    return share;
  }

  /** A short footer or aside above the text that is neither links nor a sentence is the line of author and date. */
  #isHeadLine(element: Element): boolean {
    return (
      this.#text !== undefined &&
      (lineTags.has(nameOf(element)) || isCalled(element, lineNames)) &&
      follows(element, this.#text) &&
      textLength(element) <= LINE_LENGTH &&
      !endsSentence(element) &&
      linkedShare(element) < MOSTLY_LINKS
    );
  }
}

const step = /^\s*[>›»→]/u;
const FEWEST_STEPS = 2;

/** A path of links to the place of the page on its site. */
const isPath = (block: RawBlock): boolean =>
  block.pieces.filter(({ node }) => step.test(node.data)).length >= FEWEST_STEPS &&
  linkedLength(block) >= block.text.length * MOSTLY_LINKS;

const endsSentence = (element: Element): boolean => sentenceEnd.test(lastText(element));

/** The last text of an element. */
function lastText(element: Element): string {
  let last = '';
  for (const { data } of textNodes(element)) if (data.trim() !== '') last = data.trim();
  return last;
}

/** Whether an element says by its tag or role that it is not the article. */
export const isLandmark = (element: Element): boolean =>
  tags.has(nameOf(element)) || roles.has(attribute(element, 'role'));

const isNamedSo = (element: Element): boolean =>
  isNamed(element, furnitureParts) ||
  isCalled(element, furnitureNames) ||
  (isNamed(element, teaserParts) &&
    linkedShare(element) >= (endsSentence(element) ? MOSTLY_LINKS : LEADS_ELSEWHERE));

/** How far up the list or the link stands that a block belongs to. */
const LISTED_WITHIN = 4;

/** A link around one paragraph and nothing else is a linked paragraph. */
const isLinkedSentence = ({ owner, text }: RawBlock, link: Element): boolean =>
  nameOf(owner) === 'P' && sentenceEnd.test(text) && textLength(link) <= textLength(owner);
