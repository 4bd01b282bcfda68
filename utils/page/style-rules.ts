import type { Seen } from '../policy/facts.ts';
import type { SizeOf } from './clip-shapes.ts';
import { isClippedAway } from './clipping-rules.ts';
import { attribute, hasAttribute, nameOf } from './node-access.ts';
import { rememberedInwards } from './remembered.ts';
import { type Styled, visible } from './styled.ts';

/** Rules on one element or ancestor that hide everything inside it; `sizeOf` measures it where pages are laid out. */
export function ancestorRule({ element, style }: Styled, sizeOf: SizeOf | undefined): Seen {
  if (style.display === 'none') return { seen: 'hidden', why: 'not-rendered' };
  if (attribute(element, 'hidden') === 'until-found') return { seen: 'unclear', why: 'closed' };
  if (style.getPropertyValue('content-visibility') === 'hidden' || choices.has(nameOf(element)))
    return { seen: 'hidden', why: 'not-rendered' };
  if (isClippedAway(style, sizeOf ?? unknown)) return { seen: 'hidden', why: 'clipped' };
  // Where there are rectangles they tell whether a transform did anything.
  if (sizeOf === undefined && isScaledAway(style)) return { seen: 'hidden', why: 'tiny' };
  // A page behind a notice is often inert as long as the notice is there.
  return hasAttribute(element, 'inert') ? notClickable : visible;
}

const unknown: SizeOf = () => undefined;
const notClickable: Seen = { seen: 'unclear', why: 'not-clickable' };

/** A choice is chosen, whatever markup it holds. */
const choices = new Set(['SELECT', 'OPTGROUP', 'OPTION', 'DATALIST']);

const isScaledAway = ({ transform, scale }: CSSStyleDeclaration): boolean =>
  /^(?:matrix\(0, 0, 0, 0,|scale\(0\))/u.test(transform) || scale === '0';

/** What an element shows of what stands directly in it: an element, or with undefined a text. */
export function insideRule(element: Element, inner: Element | undefined): Seen {
  const name = nameOf(element);
  // Films and drawings have something inside for those who cannot play or draw them.
  if (fallbacks.has(name)) return { seen: 'hidden', why: 'not-rendered' };
  if (name !== 'DETAILS' || hasAttribute(element, 'open')) return visible;
  // Closed details can be opened; their summary is seen.
  return inner !== undefined && nameOf(inner) === 'SUMMARY' ? visible : { seen: 'unclear', why: 'closed' };
}

const fallbacks = new Set(['VIDEO', 'AUDIO', 'CANVAS']);

/** Rules that add up along the chain for whatever is painted: visibility, and opacity of all ancestors. */
export function paintRule(chain: readonly Styled[]): Seen {
  const style = chain[0]?.style;
  if (/hidden|collapse/u.test(style?.visibility ?? '')) return { seen: 'hidden', why: 'not-rendered' };
  const opacity = opacityOf(chain);
  if (opacity < 0.1)
    return chain.some(isAppearing)
      ? { seen: 'unclear', why: 'half-transparent' }
      : { seen: 'hidden', why: 'transparent' };
  if (style?.pointerEvents === 'none') return notClickable;
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
export const opacityOf = (chain: readonly Styled[]): number => product(chain)?.opacity ?? 1;

const product = rememberedInwards<{ opacity: number }>((at, outer) => ({
  opacity: opacityAt(at) * (outer?.opacity ?? 1),
}));

function opacityAt({ style: { opacity, filter } }: Styled): number {
  const filtered = filter === 'none' ? undefined : /opacity\(([\d.]{1,8}%?)\)/u.exec(filter)?.[1];
  return share(opacity) * share(filtered ?? '');
}

/** A share as a number or a percentage; 1 where nothing is said. */
function share(text: string): number {
  const value = Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);
  return Number.isNaN(value) ? 1 : value;
}
