import { agencyLink } from './agency-traces.ts';
import { later } from './later.ts';
import { attribute } from './node-access.ts';

/** By these attributes pages hide and show, and close links to search engines. */
const attributes = ['class', 'style', 'hidden', 'open', 'rel'];
const textual = 'p, li, h1, h2, h3, blockquote';
const MOST_LOOKED_AT = 300;

/** What moves into its place gets so long, in milliseconds. */
const QUIET = 500;
/** A look costs styles. Looks are so far apart at least; the distance doubles so often, to about two minutes. */
const DISTANCE = 500;
const DOUBLINGS = 8;

/**
 * Watches how a page that was read shows and hides its text and its links to the agency, which changes no word of it.
 * After one change that could do it the page is looked at once, and only then watched on.
 */
export class LookWatch {
  readonly #page: Document;
  readonly #alive: () => boolean;
  readonly #otherwise: () => void;
  readonly #observer = new MutationObserver(() => this.#stirred());
  #seen = '';
  #last = 0;
  #looks = 0;
  #reading = 0;

  /** `otherwise` is called once, when the page does not look any more as it did when it was read. */
  constructor(page: Document, alive: () => boolean, otherwise: () => void) {
    this.#page = page;
    this.#alive = alive;
    this.#otherwise = otherwise;
  }

  /** The page is read now: later looks are compared with how it is. */
  read(): void {
    this.#reading++;
    this.#seen = looksOf(this.#page);
    this.#last = performance.now();
    this.#looks = 0;
    this.#watch();
  }

  #watch(): void {
    this.#observer.observe(this.#page, { subtree: true, attributeFilter: attributes });
  }

  #stirred(): void {
    this.#observer.disconnect();
    const apart = this.#last + DISTANCE * 2 ** this.#looks - performance.now();
    const reading = this.#reading;
    void later(Math.max(QUIET, apart)).then(() => {
      // Read anew meanwhile, the page is watched anew.
      if (reading === this.#reading) this.#look();
    });
  }

  #look(): void {
    if (!this.#alive()) return;
    if (this.#page.visibilityState === 'hidden') {
      this.#page.addEventListener('visibilitychange', () => this.#look(), { once: true });
      return;
    }
    this.#last = performance.now();
    this.#looks = Math.min(this.#looks + 1, DOUBLINGS);
    if (looksOf(this.#page) === this.#seen) this.#watch();
    else this.#otherwise();
  }
}

/** One sign for each text and link: whether it is drawn at all. Links with what search engines are told of them. */
function looksOf(page: Document): string {
  const drawn = [...page.querySelectorAll(`${agencyLink}, ${textual}`)].slice(0, MOST_LOOKED_AT);
  return drawn.map((element) => `${isDrawn(element) ? 1 : 0}${attribute(element, 'rel')}`).join(' ');
}

const isDrawn = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
