import { Element, Text } from 'domhandler';
import { append, appendChild, findOne, getOuterHTML, innerText, prepend, removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { placesIn } from './places.ts';
import { elementsOf } from './seen-places.ts';

/** Where a planted text gives its credit. */
type Credit = 'first' | 'last' | 'line above' | 'line below' | 'page foot' | 'none';

/** What is planted into a page. */
export interface Plant {
  paragraphs: readonly string[];
  /** The link that credits the original. */
  credit: Credit;
  href: string;
  /** True replaces the page's own paragraphs; false leaves them and puts the text between them. */
  whole: boolean;
}

/** A page with the text in it, and how many of the page's own words stand in paragraphs beside it. */
export interface PlantedPage {
  html: string;
  ownWords: number;
}

/**
 * Puts a text into the article of a saved page, paragraph for paragraph, with the page's own classes and wrappers; own
 * paragraphs that are left over go. `seen` are the numbers of the elements that a reader sees, where that is known.
 * Undefined when the page has no paragraphs.
 */
export function planted(
  html: string,
  plant: Plant,
  seen: ReadonlySet<number> | undefined,
): PlantedPage | undefined {
  const page = parseDocument(html);
  const numbers = new Map(elementsOf(page).map((element, i) => [element, i]));
  const { lead, text } = placesIn(page, (element) => seen?.has(numbers.get(element) ?? -1) ?? true);
  const own = [...lead, ...text];
  const middle = text[Math.floor(text.length / 2)];
  const first = own[0];
  if (middle === undefined || first === undefined) return undefined;
  // A paragraph looks like the one it replaces; those beyond the last look like a paragraph of the middle.
  const made = plant.paragraphs.map((words, i) => likeness((plant.whole ? own[i] : middle) ?? middle, words));
  const [firstMade, lastMade] = [made[0], made.at(-1)];
  const words = plant.whole ? 0 : own.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  if (plant.whole) replaced(own, made);
  else for (const paragraph of made.toReversed()) append(middle, paragraph);
  if (firstMade === undefined || lastMade === undefined) return undefined;
  if (plant.credit === 'first') firstMade.children.push(...bracketed(plant.href));
  if (plant.credit === 'last') lastMade.children.push(...bracketed(plant.href));
  const line = (): Element => new Element('p', {}, [new Text('Source: '), creditLink(plant.href)]);
  if (plant.credit === 'line above') prepend(firstMade, line());
  if (plant.credit === 'line below') append(lastMade, line());
  if (plant.credit === 'page foot') {
    const foot = new Element('div', {}, [new Text('News from '), creditLink(plant.href)]);
    appendChild(findOne(({ name }) => name === 'body', page.children) ?? page, foot);
  }
  return { html: getOuterHTML(page), ownWords: words };
}

const likeness = ({ name, attribs }: Element, words: string): Element =>
  new Element(name, { ...attribs }, [new Text(words)]);
const creditLink = (href: string): Element => new Element('a', { href }, [new Text('Ukrinform')]);
const bracketed = (href: string): (Text | Element)[] => [new Text(' ('), creditLink(href), new Text(')')];

/** Each new paragraph stands where the page had one, the rest after the last of them. */
function replaced(own: readonly Element[], made: readonly Element[]): void {
  const places = made.map((_, i) => own[Math.min(i, own.length - 1)]);
  for (const [i, paragraph] of [...made.entries()].toReversed()) {
    const place = places[i];
    if (place !== undefined) append(place, paragraph);
  }
  for (const paragraph of own) removeElement(paragraph);
}

const wordsIn = (element: Element): number => innerText(element).trim().split(/\s+/u).length;
