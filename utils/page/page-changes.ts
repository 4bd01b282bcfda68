import { agencyAddress, agencyLink, agencyName } from './agency-traces.ts';
import { isSilent } from './elements.ts';
import { attribute, contains, nameOf, parentOf, typeOf } from './node-access.ts';
import { TextWalk } from './text-walk.ts';

/** Fewer changed letters than this, about ten words, decide nothing unless they name or link the agency. */
export const LEAST_LETTERS = 60;
/** Where one thing took the turn of another more often than this, there is a clock, a counter or a ticker… */
export const OFTEN = 2;
/** …as long as it is short. */
export const SHORT_LETTERS = 300;
/** A change of more parts than this is a large one, without being looked into. */
const MOST_PARTS = 1000;
const NODES_READ = 300;

const ELEMENT = 1;
const TEXT = 3;
const everything = Number.POSITIVE_INFINITY;

/**
 * Tells changes of a page that could change what is said of it from the noise that pages make. Looks at no style and no
 * layout, and at a bounded part of whatever is changed.
 */
export class PageChanges {
  /** How often something came to a place, and how often something went. */
  readonly #traffic = new WeakMap<Node, { came: number; went: number }>();
  #letters = 0;

  /** Whether these changes, together with the small ones before them, matter. */
  matter(records: readonly MutationRecord[]): boolean {
    if (records.length > MOST_PARTS) return true;
    for (const record of records) this.#letters += this.#weight(record);
    return this.#letters >= LEAST_LETTERS;
  }

  /** The page is read: what changed until now counts no more. Tickers stay known. */
  read(): void {
    this.#letters = 0;
  }

  #weight({ type, target, addedNodes, removedNodes, oldValue }: MutationRecord): number {
    if (type === 'attributes') {
      const now = attribute(target as Element, 'href');
      return now.includes(agencyAddress) || oldValue?.includes(agencyAddress) === true ? everything : 0;
    }
    const text = type === 'characterData';
    const place = text ? parentOf(target) : target;
    if (place === null || isSilent(nameOf(place))) return 0;
    const parts = text ? [target] : [...addedNodes, ...removedNodes];
    const { letters, agency } = sizeOf(parts);
    const ticker = this.#isTicker(target, text || addedNodes.length > 0, text || removedNodes.length > 0);
    if (ticker && letters < SHORT_LETTERS) return 0;
    return agency ? everything : letters;
  }

  /** Whether in this place one thing has taken the turn of another again and again. */
  #isTicker(place: Node, comes: boolean, goes: boolean): boolean {
    const traffic = this.#traffic.get(place) ?? { came: 0, went: 0 };
    if (comes) traffic.came++;
    if (goes) traffic.went++;
    this.#traffic.set(place, traffic);
    return Math.min(traffic.came, traffic.went) > OFTEN;
  }
}

/** How many letters were changed, as far as it matters, and whether the agency is named or linked among them. */
function sizeOf(parts: readonly Node[]): { letters: number; agency: boolean } {
  if (parts.length > MOST_PARTS) return { letters: everything, agency: false };
  let letters = 0;
  let agency = false;
  for (const part of parts) {
    const text = textOf(part);
    letters += text.length > 2 * SHORT_LETTERS ? text.length : text.replaceAll(/\P{L}+/gu, '').length;
    agency ||= agencyName.test(text) || (typeOf(part) === ELEMENT && holdsAgencyLink(part as Element));
    if (letters >= SHORT_LETTERS) break;
  }
  return { letters, agency };
}

function textOf(node: Node): string {
  if (typeOf(node) === TEXT) return (node as Text).data;
  if (typeOf(node) !== ELEMENT || isSilent(nameOf(node))) return '';
  const walk = new TextWalk(node);
  walk.advance(NODES_READ);
  return walk.text();
}

const holdsAgencyLink = (element: Element): boolean =>
  attribute(element, 'href').includes(agencyAddress) || contains(element, agencyLink);
