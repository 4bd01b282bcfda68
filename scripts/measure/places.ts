import { type Document, type Element, isTag } from 'domhandler';
import { existsOne, findAll, innerText } from 'domutils';

/** A paragraph of the page's own text is longer than a caption or a button; so many signs where words have no spaces. */
const LEAST = 60;
const LEAST_DENSE = 25;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Less than this is no text of an article. */
const LEAST_TEXT = 200;
/** With so many times the text in other blocks a page does not mark its paragraphs. */
const MOSTLY_PLAIN = 5;
/** From this share of linked text on, a paragraph leads elsewhere. */
const MOSTLY_LINKS = 0.5;
/** More than so many paragraphs above the text are no lead, unless they stand as near as this to it. */
const MOST_LEAD = 3;
const NEAR = 3;
/** So many items of one paragraph each are a list. */
const FEWEST_ITEMS = 3;

/** What is not the text of an article, whatever stands in it. */
const furniture = new Set(
  'nav aside footer figure figcaption form noscript template dialog button iframe svg script style textarea'.split(
    ' ',
  ),
);
/** Names of what is beside the text or at its head: what readers say, captions, lines of author and date. */
const beside = /comments?\b|comment[-_]|disqus|caption|popover|newsletter|author-?note/iu;
const lines = /byline|author|date|meta|signature|source|posted|note|topics|\b(?:share|sharing)\b/iu;
/** Elements that hold the text of pages that mark no paragraphs. */
const blocks = new Set('div section article pre center main'.split(' '));
const parts = new Set([...blocks, ...'p td ul ol table h1 h2 h3 blockquote header'.split(' ')]);

/** Where the text of a page's article stands. */
export interface Places {
  /** Paragraphs between the headline and the text, which many papers set apart. */
  lead: Element[];
  /** The paragraphs of the text. */
  text: Element[];
}

/**
 * The paragraphs of a page's article: those of the kind, by the elements around them, that holds most text. `isSeen`
 * leaves out what no reader sees.
 */
export function placesIn(page: Document, isSeen: (element: Element) => boolean): Places {
  const marked = seenIn(page, isSeen, ({ name }) => name === 'p');
  const found = textAmong(page, marked);
  const plain = textAmong(page, seenIn(page, isSeen, isPlainBlock));
  return lengthOf(plain.text) > lengthOf(found.text) * MOSTLY_PLAIN ? plain : found;
}

/** Elements with text, outside furniture. */
const seenIn = (
  page: Document,
  isSeen: (element: Element) => boolean,
  is: (element: Element) => boolean,
): Element[] =>
  findAll((element) => is(element) && sizeOf(element) > 0, page.children).filter(
    (element) => ![element, ...around(element)].some(isFurniture) && isSeen(element),
  );

function textAmong(page: Document, all: readonly Element[]): Places {
  const running = all.filter(isRunning);
  const kinds = [...Map.groupBy(running, kindOf).values()].filter((kind) => !isList(kind));
  const [kind = []] = kinds.sort((one, other) => lengthOf(other) - lengthOf(one));
  if (lengthOf(kind) < LEAST_TEXT) return { lead: [], text: [] };
  const parents = new Set(kind.map((paragraph) => paragraph.parent));
  const siblings = all.filter((paragraph) => parents.has(paragraph.parent));
  const isText = (paragraph: Element): boolean => isLong(paragraph) || isShort(paragraph);
  const text = siblings.slice(siblings.findIndex(isText), siblings.findLastIndex(isText) + 1);
  return { lead: leadAbove(page, running, text), text };
}

/** A short paragraph is a sentence. */
const isShort = (paragraph: Element): boolean =>
  sizeOf(paragraph) >= LEAST / 2 && /[.!?…。！？]["”»’]?$/u.test(innerText(paragraph).trim());

const isPlainBlock = (element: Element): boolean =>
  blocks.has(element.name) && !existsOne(({ name }) => parts.has(name), element.children);

const namesOf = (attribs: Element['attribs']): string => `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;

const isFurniture = ({ name, attribs }: Element): boolean =>
  furniture.has(name) || (name !== 'body' && name !== 'html' && beside.test(namesOf(attribs)));

function isRunning(element: Element): boolean {
  const links = findAll(({ name }) => name === 'a', element.children);
  return isLong(element) && lengthOf(links) < sizeOf(element) * MOSTLY_LINKS;
}

const isLong = (element: Element): boolean =>
  sizeOf(element) >= (dense.test(innerText(element)) ? LEAST_DENSE : LEAST);

/** Paragraphs of one text stand in elements of one name and class. */
const kindOf = (paragraph: Element): string =>
  [
    paragraph.name,
    ...around(paragraph)
      .slice(0, 2)
      .map(({ name, attribs }) => `${name}.${(attribs['class'] ?? '').trim().split(/\s+/u, 1)[0]}`),
  ].join(' ');

/** Paragraphs that stand in an item each are a list of other articles. */
function isList(paragraphs: readonly Element[]): boolean {
  const items = paragraphs.map((paragraph) =>
    around(paragraph).find(({ name }) => name === 'li' || name === 'article'),
  );
  return (
    paragraphs.length >= FEWEST_ITEMS &&
    !items.includes(undefined) &&
    new Set(items).size > paragraphs.length * MOSTLY_LINKS
  );
}

/** What stands between the last first-level heading and the text: a lead, or more of the text. */
function leadAbove(page: Document, all: readonly Element[], text: readonly Element[]): Element[] {
  const [first] = text;
  if (first === undefined) return [];
  const order = findAll(
    (element) => element === first || element.name === 'h1' || all.includes(element),
    page.children,
  );
  const start = order.indexOf(first);
  const headline = order.findLastIndex(({ name }, i) => name === 'h1' && i < start);
  const near = around(first).slice(0, NEAR);
  const above = order
    .slice(headline + 1, start)
    .filter((element) => ![element, ...around(element).slice(0, 1)].some(isLine));
  const more = above.filter((element) => near.some((outer) => around(element).includes(outer)));
  const other = above.length - more.length;
  return headline >= 0 && other <= MOST_LEAD ? above : more;
}

const isLine = ({ attribs }: Element): boolean => lines.test(namesOf(attribs));

/** The elements around another, from inside outwards. */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parent; at !== null && isTag(at); at = at.parent) found.push(at);
  return found;
}

const sizeOf = (element: Element): number => innerText(element).trim().length;
const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + sizeOf(element), 0);
