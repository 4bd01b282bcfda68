import type { Seen } from '../policy/facts.ts';
import { geometryRule } from './geometry-rules.ts';
import { ancestors, attribute, hasAttribute } from './node-access.ts';
import { ancestorRule, textRule } from './style-rules.ts';
import { type Styled, visible } from './styled.ts';

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

  /** Whether styles hide the text directly in an element; rectangles are not asked. */
  ofText(element: Element): Seen {
    const chain = [element, ...ancestors(element)].map((at) => this.#styled(at));
    return worse(this.#insideOf(element, chain), textRule(chain));
  }

  /** What can be seen best of several elements; undefined when there are none. */
  best(elements: readonly Element[]): Seen | undefined {
    return elements
      .map((element) => this.of(element))
      .reduce<Seen | undefined>(
        (best, seen) => (best === undefined || worse(best, seen) === best ? seen : best),
        undefined,
      );
  }

  #styled(element: Element): Styled {
    const known = this.#styles.get(element) ?? { element, style: this.#view.getComputedStyle(element) };
    this.#styles.set(element, known);
    return known;
  }

  #insideOf(element: Element, chain: readonly Styled[]): Seen {
    const known = this.#inside.get(element);
    if (known !== undefined) return known;
    const seen = chain
      .map((at, i) => worse(ancestorRule(at, chain[i - 1]), this.#byAttribute(at)))
      .reduce(worse);
    this.#inside.set(element, seen);
    return seen;
  }

  /** Without layout there is no style sheet of the browser either, which hides what has the attribute. */
  #byAttribute({ element }: Styled): Seen {
    const hides =
      !this.#layout && hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found';
    return hides ? { seen: 'hidden', why: 'not-rendered' } : visible;
  }
}
