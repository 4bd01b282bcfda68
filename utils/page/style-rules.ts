import { colourOf, contrast, over } from './contrast.ts';
import type { Seen } from '../policy/facts.ts';
import { attribute, nameOf } from './node-access.ts';

/** An element with its computed style; the chain goes from the element itself outwards. */
export interface Styled {
  element: Element;
  style: CSSStyleDeclaration;
}

export const visible: Seen = { seen: 'visible' };

/** Rules on one element or ancestor that hide everything inside it. */
export function ancestorRule({ element, style }: Styled): Seen {
  if (nameOf(element) === 'DETAILS' && !element.hasAttribute('open'))
    return { seen: 'unclear', why: 'closed' };
  if (attribute(element, 'hidden') === 'until-found') return { seen: 'unclear', why: 'closed' };
  if (style.display === 'none' || style.getPropertyValue('content-visibility') === 'hidden') {
    return { seen: 'hidden', why: 'not-rendered' };
  }
  if (isClippedAway(style)) return { seen: 'hidden', why: 'clipped' };
  if (Math.abs(Number.parseFloat(style.textIndent)) > 900) return { seen: 'hidden', why: 'off-screen' };
  if (style.transform.startsWith('matrix(0, 0, 0, 0,') || style.scale === '0')
    return { seen: 'hidden', why: 'tiny' };
  return visible;
}

/** `clip` and `clip-path` that leave nothing, and masks that let nothing through. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const clip = style.getPropertyValue('clip');
  const path = style.getPropertyValue('clip-path');
  const mask = style.getPropertyValue('mask-image') || style.getPropertyValue('-webkit-mask-image');
  const edges = [...clip.matchAll(/-?\d+(?:\.\d+)?/gu)].map((match) => Number(match[0]));
  const [top = 0, right = 1, bottom = 1, left = 0] = edges;
  const clipped = edges.length === 4 && (bottom - top <= 1 || right - left <= 1);
  const insets =
    /^inset\((?:5\d|[6-9]\d|100)(?:\.\d+)?%/u.test(path) || /^circle\(0(?:px|%)?[ )]/u.test(path);
  const opaque =
    /^linear-gradient\((?:rgba\(0, 0, 0, 0\)|transparent)(?:[^)]{0,20}), ?(?:rgba\(0, 0, 0, 0\)|transparent)/u.test(
      mask,
    );
  return clipped || insets || opaque;
}

/** Rules that add up along the chain: opacity of all ancestors, then size and colour of the text itself. */
export function textRule(chain: readonly Styled[]): Seen {
  const [own] = chain;
  if (own === undefined) return visible;
  if (own.style.visibility === 'hidden' || own.style.visibility === 'collapse')
    return { seen: 'hidden', why: 'not-rendered' };
  const opacity = chain.reduce((product, { style }) => product * opacityOf(style), 1);
  if (opacity < 0.1) return { seen: 'hidden', why: 'transparent' };
  const size = Number.parseFloat(own.style.fontSize);
  if (size < 4) return { seen: 'hidden', why: 'tiny' };
  const colour = colourRule(chain);
  if (colour.seen === 'hidden') return colour;
  if (opacity < 0.3) return { seen: 'unclear', why: 'half-transparent' };
  return size < 8 ? { seen: 'unclear', why: 'small' } : colour;
}

function opacityOf(style: CSSStyleDeclaration): number {
  const plain = style.opacity === '' ? 1 : Number(style.opacity);
  const filter = /opacity\(([\d.]{1,8})(%?)\)/u.exec(style.filter);
  const filtered = filter === null ? 1 : Number(filter[1]) / (filter[2] === '%' ? 100 : 1);
  return (Number.isNaN(plain) ? 1 : plain) * filtered;
}

/** Contrast of the text with what is painted behind it; white where nothing is. */
function colourRule(chain: readonly Styled[]): Seen {
  const style = chain[0]?.style;
  if (style === undefined) return visible;
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  const text = colourOf(fill === '' ? style.color : fill);
  if (text === undefined) return visible;
  if (text.alpha < 0.05) return { seen: 'hidden', why: 'low-contrast' };
  const behind = background(chain);
  const ratio = contrast(over(text, behind.colour), behind.colour);
  if (ratio < 2 && behind.picture) return { seen: 'unclear', why: 'picture-background' };
  if (ratio < 1.2) return { seen: 'hidden', why: 'low-contrast' };
  return ratio < 2 ? { seen: 'unclear', why: 'faint' } : visible;
}

function background(chain: readonly Styled[]): {
  colour: NonNullable<ReturnType<typeof colourOf>>;
  picture: boolean;
} {
  const layers = [];
  let picture = false;
  for (const { style } of chain) {
    picture ||= style.backgroundImage !== '' && style.backgroundImage !== 'none';
    const colour = colourOf(style.backgroundColor);
    if (colour !== undefined && colour.alpha > 0) layers.push(colour);
    if (colour?.alpha === 1) break;
  }
  const white = { red: 255, green: 255, blue: 255, alpha: 1 };
  return { colour: layers.reduceRight((under, layer) => over(layer, under), white), picture };
}
