import type { Seen } from '../policy/facts.ts';
import type { Size } from './clip-shapes.ts';
import { isClippedAway } from './clipping-rules.ts';
import { attribute, hasAttribute, nameOf } from './node-access.ts';
import { remembered } from './remembered.ts';
import { type Styled, visible } from './styled.ts';

/** Rules on one element or ancestor that hide everything inside it; `size` is its own where pages are laid out. */
export function ancestorRule({ element, style }: Styled, size: Size): Seen {
  if (style.display === 'none') return { seen: 'hidden', why: 'not-rendered' };
  if (attribute(element, 'hidden') === 'until-found') return { seen: 'unclear', why: 'closed' };
  if (style.getPropertyValue('content-visibility') === 'hidden' || choices.has(nameOf(element)))
    return { seen: 'hidden', why: 'not-rendered' };
  if (isClippedAway(style, size)) return { seen: 'hidden', why: 'clipped' };
  // Where there are rectangles they tell whether a transform did anything.
  if (size === undefined && isScaledAway(style)) return { seen: 'hidden', why: 'tiny' };
  // A page behind a notice is often inert as long as the notice is there.
  return hasAttribute(element, 'inert') ? { seen: 'unclear', why: 'covered-for-now' } : visible;
}

/** A choice is chosen, whatever markup it holds. */
const choices = new Set(['SELECT', 'OPTGROUP', 'OPTION', 'DATALIST']);

const isScaledAway = ({ transform, scale }: CSSStyleDeclaration): boolean =>
  /^(?:matrix\(0, 0, 0, 0,|scale\(0\))/u.test(transform) || scale === '0';

/** Closed details can be opened; their summary is seen, which a chain enters them through. */
export const closedRule = (chain: readonly Styled[]): Seen =>
  chain.some(({ element }, i) => isClosed(element, chain[i - 1]?.element))
    ? { seen: 'unclear', why: 'closed' }
    : visible;

function isClosed(element: Element, inner: Element | undefined): boolean {
  if (nameOf(element) !== 'DETAILS' || hasAttribute(element, 'open')) return false;
  return inner === undefined || nameOf(inner) !== 'SUMMARY';
}

/** Rules that add up along the chain for whatever is painted: visibility, and opacity of all ancestors. */
export function paintRule(chain: readonly Styled[]): Seen {
  const style = chain[0]?.style;
  if (style?.visibility === 'hidden' || style?.visibility === 'collapse')
    return { seen: 'hidden', why: 'not-rendered' };
  const opacity = opacityOf(chain);
  if (opacity < 0.1)
    return chain.some(isAppearing)
      ? { seen: 'unclear', why: 'half-transparent' }
      : { seen: 'hidden', why: 'transparent' };
  if (style?.pointerEvents === 'none') return { seen: 'unclear', why: 'covered-for-now' };
  return opacity < 0.3 ? { seen: 'unclear', why: 'half-transparent' } : visible;
}

/** Many pages let their paragraphs appear slowly, when they are scrolled to or a little later. */
function isAppearing(at: Styled): boolean {
  if (opacityAt(at) >= 0.1) return false;
  const says = (name: string): string => at.style.getPropertyValue(name);
  const lasts = [...says('transition-duration').split(','), ...says('animation-duration').split(',')];
  const changes =
    /all|opacity/u.test(says('transition-property')) || !['', 'none'].includes(says('animation-name'));
  return changes && lasts.some((time) => Number.parseFloat(time) > 0);
}

/** Opacity of all elements of a chain together. */
export const opacityOf = (chain: readonly Styled[]): number =>
  chain.reduce((product, at) => product * opacityAt(at), 1);

const opacityAt = remembered(({ style: { opacity, filter } }) => {
  const filtered = /opacity\(([\d.]{1,8}%?)\)/u.exec(filter)?.[1];
  return share(opacity) * share(filtered ?? '');
});

/** A share as a number or a percentage; 1 where nothing is said. */
function share(text: string): number {
  const value = Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);
  return Number.isNaN(value) ? 1 : value;
}
