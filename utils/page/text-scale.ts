import { rememberedInwards } from './remembered.ts';
import type { Styled } from './styled.ts';

/** By how much transforms and zoom along a chain shrink or enlarge the letters inside, as a factor of their height. */
export const scaleOf = (chain: readonly Styled[]): number => product(chain)?.scale ?? 1;

const product = rememberedInwards<{ scale: number }>(({ style }, outer) => ({
  scale: ownScale(style) * (outer?.scale ?? 1),
}));

/** The factor of one element. Transforms do nothing to a box that flows within a line. */
export function ownScale(style: CSSStyleDeclaration): number {
  const zoom = Number.parseFloat(style.getPropertyValue('zoom')) || 1;
  const { transform, scale } = style;
  if (!isSet(transform) && !isSet(scale)) return zoom;
  return style.display === 'inline' ? zoom : zoom * transformed(transform) * scaled(scale);
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'none';

/** The square root of the area that a matrix leaves of a square. */
function transformed(transform: string): number {
  const [, name, inside = ''] = /^(matrix|matrix3d)\(([^()]{1,400})\)/u.exec(transform) ?? [];
  const parts = inside.split(',').map(Number);
  const [a = 1, b = 0, c = 0, d = 1] =
    name === 'matrix3d' ? [parts[0], parts[1], parts[4], parts[5]] : name === 'matrix' ? parts : [];
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The `scale` property: one factor, or one each way. */
function scaled(scale: string | undefined): number {
  const [x = Number.NaN, y = x] = (scale ?? '').split(' ').map(Number.parseFloat);
  return Number.isNaN(x * y) ? 1 : Math.sqrt(Math.abs(x * y));
}
