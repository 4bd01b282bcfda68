import { Readability } from '@mozilla/readability';
import type { Reading } from '../policy/facts.ts';
import { Furniture } from './furniture.ts';
import { isConsent } from './invitation-wording.ts';
import { linkedLength } from './linked-text.ts';
import { measured } from './measure.ts';
import { ancestors, contains, holds, nameOf, parentElementOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { NUMBER, readableCopy } from './readable-copy.ts';

/** Where the material lies: the element that holds most of it, and blocks Readability kept elsewhere. */
export interface Container {
  element: Element;
  reading: Reading;
  kept: ReadonlySet<RawBlock>;
}

/** Readability is quadratic in depth and slow on very large pages (measured); beyond this it is not asked. */
const DEEPEST = 400;
const MOST_ELEMENTS = 40_000;
/** The container is the smallest element with this share of the text that Readability kept. */
const MOST_OF_IT = 0.8;
const ARTICLES = '[itemprop="articleBody"], article';
/** Less than this many characters is no article. */
const LEAST = 140;

/** Finds the container of the material: Readability decides, landmarks and density stand in where it cannot. */
export function findContainer(body: Element, blocks: readonly RawBlock[]): Container | undefined {
  const size = measured(body);
  const elements =
    size.over || size.depth > DEEPEST || size.elements > MOST_ELEMENTS ? new Set<Element>() : readable(body);
  const kept = withoutFurniture(
    body,
    blocks.filter((block) => isKept(block, elements)),
  );
  const element = smallestWithMost(kept, body);
  if (element === undefined || lengthOf(kept) < LEAST)
    return byLandmark(body, blocks) ?? densest(body, blocks);
  return passedOver(body, blocks, element, kept) ?? { element, reading: 'readability', kept: new Set(kept) };
}

/** Landmarks and names that hold more of what Readability kept than the rest are around the text, not beside it. */
const MOST_FURNITURE = 0.3;

/** Readability keeps consent walls and other boxes of text that it has no name for. */
function withoutFurniture(body: Element, kept: readonly RawBlock[]): RawBlock[] {
  const asked = kept.filter(({ text }) => !isConsent(text));
  const furniture = new Furniture(body, asked);
  const material = asked.filter(({ owner }) => !furniture.holdsElement(owner));
  return lengthOf(material) >= lengthOf(asked) * (1 - MOST_FURNITURE) ? material : asked;
}

/** An article with this many times the text that Readability kept elsewhere is what it passed over. */
const PASSED_OVER = 1.5;

/** The page's article where it is much longer than what Readability kept beside it: its paragraphs are list items. */
function passedOver(
  body: Element,
  blocks: readonly RawBlock[],
  element: Element,
  kept: readonly RawBlock[],
): Container | undefined {
  const around = [element, ...ancestors(element)];
  if (around.some((at) => nameOf(at) === 'ARTICLE') || contains(element, ARTICLES)) return undefined;
  const unlinked = blocks.filter((block) => linkedLength(block) < block.text.length / 2);
  const found = byLandmark(body, unlinked);
  if (found?.reading !== 'article-element') return undefined;
  const inside = unlinked.filter(({ owner }) => holds(found.element, owner));
  return lengthOf(inside) >= lengthOf(kept) * PASSED_OVER ? found : undefined;
}

/** The live elements whose copies Readability kept. A failure of it is no failure of the page. */
function readable(body: Element): Set<Element> {
  const { page, live } = readableCopy(body, body.ownerDocument.title);
  const kept = new Set<Element>();
  try {
    const article = new Readability<Node>(page, {
      serializer: (node) => node,
      keepClasses: true,
      charThreshold: 250,
    }).parse();
    const content = article?.content;
    if (content === undefined || content === null) return kept;
    for (const copy of (content as Element).querySelectorAll(`[${NUMBER}]`)) {
      const element = live[Number(copy.getAttribute(NUMBER))];
      if (element !== undefined) kept.add(element);
    }
  } catch {
    kept.clear();
  }
  return kept;
}

/** Readability makes paragraphs of its own out of divisions; then only what is inside them leads back. */
function isKept({ owner, pieces }: RawBlock, elements: ReadonlySet<Element>): boolean {
  if (elements.has(owner)) return true;
  return pieces.some(({ node }) => {
    const parent = parentElementOf(node);
    return parent !== null && elements.has(parent);
  });
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** The deepest element around at least `MOST_OF_IT` of the blocks' text. */
function smallestWithMost(blocks: readonly RawBlock[], body: Element): Element | undefined {
  const weights = new Map<Element, number>();
  for (const { owner, text } of blocks) {
    for (const element of [owner, ...ancestors(owner)])
      weights.set(element, (weights.get(element) ?? 0) + text.length);
  }
  const enough = lengthOf(blocks) * MOST_OF_IT;
  const holding = [...weights].filter(([, weight]) => weight >= enough).map(([element]) => element);
  const smallest = holding.find((element) => holding.every((other) => holds(other, element)));
  return smallest === undefined || holds(body, smallest) ? smallest : body;
}

function byLandmark(body: Element, blocks: readonly RawBlock[]): Container | undefined {
  const landmarks = [
    [ARTICLES, 'article-element'],
    ['main, [role="main"]', 'main-element'],
  ] as const;
  for (const [selector, reading] of landmarks) {
    const elements = [...body.querySelectorAll(selector)];
    const sizes = elements.map((element) => lengthOf(blocks.filter((block) => holds(element, block.owner))));
    const largest = Math.max(0, ...sizes);
    const element = elements[sizes.indexOf(largest)];
    if (element !== undefined && largest >= LEAST) return { element, reading, kept: new Set() };
  }
  return undefined;
}

/** The parent with most text directly in its paragraphs. */
function densest(body: Element, blocks: readonly RawBlock[]): Container | undefined {
  const weights = new Map<Element, number>();
  for (const { owner, text } of blocks) {
    const parent = owner === body ? body : (ancestors(owner).next().value ?? body);
    weights.set(parent, (weights.get(parent) ?? 0) + text.length);
  }
  const [element] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  return element === undefined ? undefined : { element, reading: 'densest-block', kept: new Set() };
}
