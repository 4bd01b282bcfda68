import type { Styled } from './styled.ts';

/**
 * The elements of a chain that a box moves and is cut off with, innermost first: what is positioned leaves the boxes
 * that do not hold it.
 */
export function holdersOf(chain: readonly Styled[]): Styled[] {
  const holders: Styled[] = [];
  let position = 'static';
  for (const at of chain) {
    if (position === 'absolute' && at.style.position === 'static' && !holdsFixed(at.style)) continue;
    if (position === 'fixed' && !holdsFixed(at.style)) continue;
    holders.push(at);
    ({ position } = at.style);
  }
  return holders;
}

/** Boxes that even fixed boxes inside them move with. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const says = (name: string): string => style.getPropertyValue(name);
  return (
    ['transform', 'translate', 'scale', 'rotate', 'perspective', 'filter', 'backdrop-filter'].some((name) =>
      isSet(says(name)),
    ) ||
    /transform|translate|scale|rotate|perspective|filter/u.test(says('will-change')) ||
    cutsPaint(style) ||
    says('contain').includes('layout') ||
    /auto|hidden/u.test(says('content-visibility'))
  );
}

const isSet = (value: string): boolean => value !== '' && value !== 'none';

/** Containment that cuts off what leaves the box. */
export const cutsPaint = (style: CSSStyleDeclaration): boolean =>
  /paint|strict|content/u.test(style.getPropertyValue('contain'));
