import { attribute } from '../page/node-access.ts';
import type { Look } from './block-collector.ts';
import { httpHref } from './http-href.ts';

/** How text looks at a place in a document, as far as a draft or its losses depend on it. */
export interface Shown extends Look {
  /** Line feeds end a line, as in `pre`. */
  keepsLines?: true;
  size?: string;
  colour?: string;
  background?: string;
}

const strong = new Set(['B', 'STRONG']);
const em = new Set(['I', 'EM']);

/** The look inside an element: what is around it, changed by its name and its style. */
export function lookInside(
  around: Shown,
  element: Element,
  name: string,
  style: ReadonlyMap<string, string>,
): Shown {
  const look = { ...around };
  if (strong.has(name)) look.strong = true;
  if (em.has(name)) look.em = true;
  if (name === 'PRE' || name === 'LISTING' || name === 'XMP' || name === 'PLAINTEXT') look.keepsLines = true;
  applyStyle(look, style);
  if (name === 'A') {
    delete look.href;
    const href = httpHref(attribute(element, 'href'));
    if (href !== undefined) look.href = href;
  }
  if (name === 'FONT') applyTones(look, attribute(element, 'size'), attribute(element, 'color'));
  return look;
}

/** What a property must say to turn a part of the look on or off; every other value leaves it. */
const turns = [
  // Google Docs wraps everything it copies into a `b` of normal weight.
  ['strong', 'font-weight', /^(?:bold|bolder|[6-9]00)$/u, /^(?:normal|lighter|[1-5]00)$/u],
  ['em', 'font-style', /^(?:italic|oblique)/u, /^normal$/u],
  ['keepsLines', 'white-space', /^(?:pre|break-spaces)/u, /^(?:normal|nowrap)$/u],
] as const;

function applyStyle(look: Shown, style: ReadonlyMap<string, string>): void {
  for (const [part, property, on, off] of turns) {
    const value = style.get(property) ?? '';
    if (on.test(value)) look[part] = true;
    else if (off.test(value)) delete look[part];
  }
  applyTones(look, style.get('font-size'), style.get('color'));
  const background = style.get('background-color') ?? style.get('background');
  if (background !== undefined) look.background = background;
}

function applyTones(look: Shown, size: string | undefined, colour: string | undefined): void {
  if (size !== undefined && size !== '') look.size = size;
  if (colour !== undefined && colour !== '') look.colour = colour;
}

const tones = ['size', 'colour', 'background'] as const;

/** Notices when the text of paragraphs has more than one size, colour or background: a draft keeps none of them. */
export class Tones {
  readonly #first = new Map<string, string>();
  #differ = false;

  get differ(): boolean {
    return this.#differ;
  }

  add(look: Shown): void {
    for (const tone of tones) {
      const value = look[tone];
      // Links have a colour of their own.
      if (value === undefined || (tone === 'colour' && look.href !== undefined)) continue;
      if (!this.#first.has(tone)) this.#first.set(tone, value);
      else if (this.#first.get(tone) !== value) this.#differ = true;
    }
  }
}
