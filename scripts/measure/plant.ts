import { type Document, Element, isTag, Text } from 'domhandler';
import { append, existsOne, findAll, getOuterHTML, removeElement, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';

/** Where a planted text gives its credit: a link in the first or last paragraph, or none. */
type Credit = 'first' | 'last' | 'none';

/** What is planted into a page. */
export interface Plant {
  paragraphs: readonly string[];
  /** The link that credits the original. */
  credit: Credit;
  href: string;
  /** True replaces the page's own paragraphs; false leaves them and puts the text between them. */
  whole: boolean;
}

/** A paragraph of the page's own text; shorter ones are captions and buttons. */
const LEAST = 60;
/** The body is the smallest element with this share of the text in the page's paragraphs. */
const MOST_OF_IT = 0.6;

/**
 * Puts a text into the article body of a saved page, paragraph for paragraph, with the page's own classes and
 * wrappers; own paragraphs that are left over go. Undefined when the page has no paragraphs.
 */
export function planted(html: string, plant: Plant): string | undefined {
  const page = parseDocument(html);
  const own = bodyParagraphs(page);
  const middle = own[Math.floor(own.length / 2)];
  if (middle === undefined) return undefined;
  // A paragraph looks like the one it replaces; those beyond the last look like a paragraph of the middle.
  const made = plant.paragraphs.map(
    (text, i) => new Element('p', { ...(own[plant.whole ? i : -1] ?? middle).attribs }, [new Text(text)]),
  );
  const credited = plant.credit === 'first' ? made[0] : made.at(-1);
  if (plant.credit !== 'none') credited?.children.push(...creditLink(plant.href));
  if (plant.whole) replaced(own, made);
  else for (const paragraph of made.toReversed()) append(middle, paragraph);
  return getOuterHTML(page);
}

const creditLink = (href: string): (Text | Element)[] => [
  new Text(' ('),
  new Element('a', { href }, [new Text('Ukrinform')]),
  new Text(')'),
];

/** Each new paragraph stands where the page had one, the rest after the last of them. */
function replaced(own: readonly Element[], made: readonly Element[]): void {
  const places = made.map((_, i) => own[Math.min(i, own.length - 1)]);
  for (const [i, paragraph] of [...made.entries()].toReversed()) {
    const place = places[i];
    if (place !== undefined) append(place, paragraph);
  }
  for (const paragraph of own) removeElement(paragraph);
}

const furniture = new Set(['nav', 'aside', 'footer', 'figure', 'figcaption', 'form', 'noscript', 'template']);

/** The paragraphs of the body, and those above it below the headline: many papers set their lead apart. */
function bodyParagraphs(page: Document): Element[] {
  const all = findAll((element) => element.name === 'p' && sizeOf(element) >= LEAST, page.children).filter(
    (element) => around(element).every(({ name }) => !furniture.has(name)),
  );
  const weights = new Map<Element, number>();
  for (const paragraph of all) {
    for (const element of around(paragraph))
      weights.set(element, (weights.get(element) ?? 0) + sizeOf(paragraph));
  }
  const enough = all.reduce((sum, paragraph) => sum + sizeOf(paragraph), 0) * MOST_OF_IT;
  const body = [...weights]
    .filter(([, weight]) => weight >= enough)
    .sort((a, b) => depthOf(b[0]) - depthOf(a[0]))[0];
  if (body === undefined) return [];
  const headed = [body[0], ...around(body[0])].find((element) =>
    existsOne(({ name }) => name === 'h1', element.children),
  );
  const inside = all.filter((paragraph) => around(paragraph).includes(body[0]));
  const [first] = inside;
  const above = all.filter(
    (paragraph, i) =>
      headed !== undefined &&
      first !== undefined &&
      i < all.indexOf(first) &&
      around(paragraph).includes(headed),
  );
  return [...above, ...inside];
}

function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parent; at !== null && isTag(at); at = at.parent) found.push(at);
  return found;
}

const depthOf = (element: Element): number => around(element).length;
const sizeOf = (element: Element): number => textContent(element).trim().length;
