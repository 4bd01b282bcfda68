import type { Seen } from '../policy/facts.ts';
import { type Styled, visible } from './styled.ts';
import { scaleOf } from './text-scale.ts';

/** Rules on the size of the letters, with all transforms where pages are laid out. */
export function sizeRule(chain: readonly Styled[], layout: boolean): Seen {
  const size = pixels(chain[0]?.style.fontSize ?? '') * (layout ? scaleOf(chain) : 1);
  if (size < 4) return { seen: 'hidden', why: 'tiny' };
  return size < 8 ? { seen: 'unclear', why: 'small' } : visible;
}

/** Letters moved far out of their box; asked only where no rectangles tell. */
export const indentRule = ([own]: readonly Styled[]): Seen =>
  Math.abs(Number.parseFloat(own?.style.textIndent ?? '')) > 900
    ? { seen: 'hidden', why: 'off-screen' }
    : visible;

/** A computed length; other units stay where styles are not computed, and say nothing. */
const pixels = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : Number.NaN);
