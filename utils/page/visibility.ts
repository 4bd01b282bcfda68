import type { Seen } from '../policy/facts.ts';
import { geometryRule } from './geometry-rules.ts';
import { ancestors } from './node-access.ts';
import { ancestorRule, type Styled, textRule, visible } from './style-rules.ts';

const rank = { visible: 0, unclear: 1, hidden: 2 } as const;
const worse = (one: Seen, other: Seen): Seen => (rank[other.seen] > rank[one.seen] ? other : one);

/** Tells whether a reader can see elements of one page. Styles and answers are read once per element. */
export class Visibility {
  readonly #view: Window & typeof globalThis;
  readonly #layout: boolean;
  readonly #styles = new Map<Element, Styled>();
  readonly #inside = new Map<Element, Seen>();

  /** `layout` is false where rectangles mean nothing; then only style rules decide. */
  constructor(view: Window & typeof globalThis, layout: boolean) {
    this.#view = view;
    this.#layout = layout;
  }

  /** Whether the text of an element can be seen. */
  of(element: Element): Seen {
    const chain = [element, ...ancestors(element)].map((at) => this.#styled(at));
    const styled = worse(this.#insideOf(element, chain), textRule(chain));
    if (styled.seen === 'hidden' || !this.#layout) return styled;
    return worse(styled, geometryRule(element, chain));
  }

  /** Whether any ancestor rule hides a block of text; rectangles are not asked. */
  ofBlock(owner: Element): Seen {
    const chain = [owner, ...ancestors(owner)].map((at) => this.#styled(at));
    return worse(this.#insideOf(owner, chain), textRule(chain));
  }

  #styled(element: Element): Styled {
    const known = this.#styles.get(element) ?? { element, style: this.#view.getComputedStyle(element) };
    this.#styles.set(element, known);
    return known;
  }

  #insideOf(element: Element, chain: readonly Styled[]): Seen {
    const known = this.#inside.get(element);
    if (known !== undefined) return known;
    const seen = chain.map(ancestorRule).reduce(worse, visible);
    this.#inside.set(element, seen);
    return seen;
  }
}
