import type { Seen } from '../policy/facts.ts';
import type { Size } from './clip-shapes.ts';
import { colourRule } from './colour-rule.ts';
import { boxesBehind } from './boxes-behind.ts';
import type { Edges } from './edges.ts';
import { geometryRule } from './geometry-rules.ts';
import { indentRule, sizeRule } from './letter-rules.ts';
import { attribute, boxOf, hasAttribute, parentElementOf, typeOf } from './node-access.ts';
import { PageBoxes } from './page-boxes.ts';
import { rememberedInwards } from './remembered.ts';
import { bestOf, worse } from './seen-order.ts';
import { outerElementOf } from './shadow-roots.ts';
import { ancestorRule, insideRule, paintRule } from './style-rules.ts';
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
  readonly #texts = new Map<Element, Seen>();
  readonly #inside = rememberedInwards<Seen>((at, outer) => this.#insideOf(at, outer));

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
    if (!this.#layout) return this.ofText(element);
    const chain = this.#chainOf(element);
    const rects = rectanglesOf(text);
    const painted = worse(insideRule(element, undefined), this.#paint(chain));
    return this.#onPage(worse(painted, this.#letters(chain, rects)), rects, chain);
  }

  /** Whether styles hide the text directly in an element; rectangles are not asked. */
  ofText(element: Element): Seen {
    const seen = this.#texts.get(element) ?? this.#ofText(element);
    this.#texts.set(element, seen);
    return seen;
  }

  #ofText(element: Element): Seen {
    const chain = this.#chainOf(element);
    const painted = worse(insideRule(element, undefined), this.#paint(chain));
    if (painted.seen === 'hidden') return painted;
    const letters = worse(worse(indentRule(chain), sizeRule(chain, this.#layout)), colourRule(chain));
    return worse(painted, letters);
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
    const inside = this.#inside(chain) ?? visible;
    return inside.seen === 'hidden' ? inside : worse(inside, paintRule(chain));
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
    const known = this.#chains.get(element);
    if (known !== undefined) return known;
    const around = outerElementOf(element);
    const chain = [this.#styled(element), ...(around === null ? [] : this.#chainOf(around))];
    this.#chains.set(element, chain);
    return chain;
  }

  #styled(element: Element): Styled {
    const known = this.#styles.get(element) ?? { element, style: this.#view.getComputedStyle(element) };
    this.#styles.set(element, known);
    return known;
  }

  /** What an element and all around it do to everything inside. */
  #insideOf(at: Styled, outer: Seen | undefined): Seen {
    const sizeOf = this.#layout ? () => boxOf(at.element) : undefined;
    const own = worse(ancestorRule(at, sizeOf), this.#byAttribute(at));
    const around = outerElementOf(at.element);
    return outer === undefined || around === null
      ? own
      : worse(worse(own, insideRule(around, at.element)), outer);
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
