import type { Seen } from '../policy/facts.ts';
import type { Size } from './clip-shapes.ts';
import { colourRule } from './colour-rule.ts';
import { boxesBehind } from './boxes-behind.ts';
import type { Edges } from './edges.ts';
import { geometryRule } from './geometry-rules.ts';
import { indentRule, sizeRule } from './letter-rules.ts';
import { ancestors, attribute, boxOf, hasAttribute, parentElementOf, typeOf } from './node-access.ts';
import { PageBoxes } from './page-boxes.ts';
import { remembered } from './remembered.ts';
import { bestOf, worse } from './seen-order.ts';
import { ancestorRule, closedRule, paintRule } from './style-rules.ts';
import { type Styled, visible } from './styled.ts';
import type { Surroundings } from './surroundings.ts';

const TEXT = 3;

/** Tells whether a reader can see texts and pictures of one page. Styles and answers are read once per element. */
export class Visibility {
  readonly #view: Window & typeof globalThis;
  readonly #layout: boolean;
  readonly #around: Surroundings;
  readonly #styles = new Map<Element, Styled>();
  readonly #chains = new Map<Element, Styled[]>();
  readonly #hiding = remembered((at) =>
    worse(ancestorRule(at, this.sizeOf(at.element)), this.#byAttribute(at)),
  );

  /** `layout` is false where rectangles mean nothing; then only style rules decide. */
  constructor(view: Window & typeof globalThis, layout: boolean) {
    this.#view = view;
    this.#layout = layout;
    this.#around = {
      page: view.document,
      view,
      boxes: new PageBoxes(view.document),
      dialog: layout ? view.document.querySelector('dialog:modal') : null,
      chainOf: (element) => this.#chainOf(element),
    };
  }

  /** Whether the text of an element, or one text in it, can be seen. */
  of(text: Element | Text): Seen {
    const element = typeOf(text) === TEXT ? parentElementOf(text) : (text as Element);
    if (element === null) return { seen: 'hidden', why: 'not-rendered' };
    const chain = this.#chainOf(element);
    if (!this.#layout) return this.ofText(element);
    const rects = rectanglesOf(text);
    return this.#onPage(worse(this.#paint(chain), this.#letters(chain, rects)), rects, chain);
  }

  /** Whether styles hide the text directly in an element; rectangles are not asked. */
  ofText(element: Element): Seen {
    const chain = this.#chainOf(element);
    const letters = worse(worse(indentRule(chain), sizeRule(chain, this.#layout)), colourRule(chain));
    return worse(this.#paint(chain), letters);
  }

  /** Whether a picture, or what else an element paints itself, can be seen. */
  ofPicture(element: Element): Seen {
    const chain = this.#chainOf(element);
    const painted = this.#paint(chain);
    return this.#layout ? this.#onPage(painted, [...element.getClientRects()], chain) : painted;
  }

  /** The computed style of an element, or of what it adds before or after its content. */
  styleOf(element: Element, added?: '::before' | '::after'): CSSStyleDeclaration {
    return added === undefined ? this.#styled(element).style : this.#view.getComputedStyle(element, added);
  }

  /** The size of an element's box; unknown where pages are not laid out. */
  sizeOf(element: Element): Size {
    return this.#layout ? boxOf(element) : undefined;
  }

  /** What can be seen best of several texts; undefined when there are none. */
  best(texts: readonly (Element | Text)[]): Seen | undefined {
    return bestOf(texts, (text) => this.of(text));
  }

  #paint(chain: readonly Styled[]): Seen {
    const inside = this.#insideOf(chain);
    return worse(inside, paintRule(chain));
  }

  #letters(chain: readonly Styled[], rects: readonly Edges[]): Seen {
    const size = sizeRule(chain, true);
    const colour = colourRule(chain);
    const [rect] = rects;
    if (colour.seen === 'visible' || rect === undefined) return worse(size, colour);
    return worse(size, colourRule(chain, boxesBehind(rect, chain, this.#around)));
  }

  /** What a reader has still to open has no place on the page yet. */
  #onPage(styled: Seen, rects: readonly Edges[], chain: readonly Styled[]): Seen {
    if (styled.seen === 'hidden' || (styled.seen === 'unclear' && styled.why === 'closed')) return styled;
    return worse(styled, geometryRule(rects, chain, this.#around));
  }

  #chainOf(element: Element): Styled[] {
    const known = this.#chains.get(element) ?? [element, ...ancestors(element)].map((at) => this.#styled(at));
    this.#chains.set(element, known);
    return known;
  }

  #styled(element: Element): Styled {
    const known = this.#styles.get(element) ?? { element, style: this.#view.getComputedStyle(element) };
    this.#styles.set(element, known);
    return known;
  }

  /** What the elements of a chain do to everything inside them, from inside outwards. */
  #insideOf(chain: readonly Styled[]): Seen {
    return chain.map((at) => this.#hiding(at)).reduce(worse, closedRule(chain));
  }

  /** Without layout there is no style sheet of the browser either, which hides what has the attribute. */
  #byAttribute({ element }: Styled): Seen {
    const hides =
      !this.#layout && hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found';
    return hides ? { seen: 'hidden', why: 'not-rendered' } : visible;
  }
}

function rectanglesOf(text: Element | Text): Edges[] {
  if (typeOf(text) !== TEXT) return [...(text as Element).getClientRects()];
  const range = new Range();
  range.selectNodeContents(text);
  return [...range.getClientRects()];
}
