import type { Seen } from '../policy/facts.ts';
import { isClippedAway } from './clipping-rules.ts';
import { colourRule } from './colour-rule.ts';
import { attribute, hasAttribute, nameOf } from './node-access.ts';
import { type Styled, visible } from './styled.ts';

/** Rules on one element or ancestor that hide everything inside it. `inner` is the next element of the chain inwards. */
export function ancestorRule({ element, style }: Styled, inner?: Styled): Seen {
  if (style.display === 'none') return { seen: 'hidden', why: 'not-rendered' };
  if (isClosed(element, inner?.element)) return { seen: 'unclear', why: 'closed' };
  if (style.getPropertyValue('content-visibility') === 'hidden')
    return { seen: 'hidden', why: 'not-rendered' };
  if (isClippedAway(style)) return { seen: 'hidden', why: 'clipped' };
  if (Math.abs(Number.parseFloat(style.textIndent)) > 900) return { seen: 'hidden', why: 'off-screen' };
  if (/^(?:matrix\(0, 0, 0, 0,|scale\(0\))/u.test(style.transform) || style.scale === '0')
    return { seen: 'hidden', why: 'tiny' };
  return visible;
}

/** What a reader can open: the inside of closed details but for their summary, and what is hidden until found. */
function isClosed(element: Element, inner: Element | undefined): boolean {
  if (attribute(element, 'hidden') === 'until-found') return true;
  if (nameOf(element) !== 'DETAILS' || hasAttribute(element, 'open')) return false;
  return inner === undefined || nameOf(inner) !== 'SUMMARY';
}

/** Rules that add up along the chain: opacity of all ancestors, then size and colour of the text itself. */
export function textRule(chain: readonly Styled[]): Seen {
  const [own] = chain;
  if (own === undefined) return visible;
  if (own.style.visibility === 'hidden' || own.style.visibility === 'collapse')
    return { seen: 'hidden', why: 'not-rendered' };
  const opacity = chain.reduce((product, { style }) => product * opacityOf(style), 1);
  if (opacity < 0.1) return { seen: 'hidden', why: 'transparent' };
  const size = pixels(own.style.fontSize);
  if (size < 4) return { seen: 'hidden', why: 'tiny' };
  const colour = colourRule(chain);
  if (colour.seen === 'hidden') return colour;
  if (opacity < 0.3) return { seen: 'unclear', why: 'half-transparent' };
  return size < 8 ? { seen: 'unclear', why: 'small' } : colour;
}

/** A computed length; other units stay where styles are not computed, and say nothing. */
const pixels = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : Number.NaN);

function opacityOf(style: CSSStyleDeclaration): number {
  const filter = /opacity\(([\d.]{1,8}%?)\)/u.exec(style.filter)?.[1];
  return share(style.opacity) * share(filter ?? '');
}

/** A share as a number or a percentage; 1 where nothing is said. */
function share(text: string): number {
  const value = Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);
  return Number.isNaN(value) ? 1 : value;
}
