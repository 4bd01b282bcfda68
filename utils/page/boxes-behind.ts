import type { Edges, Point } from './edges.ts';
import { isOver } from './stacking.ts';
import { opacityOf } from './style-rules.ts';
import type { Styled } from './styled.ts';
import { NOTHING, paintsPicture, reaches, solidity, strangersAt, type Surroundings } from './surroundings.ts';

/** Boxes that lie under a text without being around it and paint something there, topmost first. */
export function boxesBehind(rect: Edges, chain: readonly Styled[], around: Surroundings): Styled[] {
  const [own] = chain;
  if (own === undefined) return [];
  const middle = { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
  return strangersAt(middle, own, around)
    .filter((box) => paintsAt(box, chain, middle) && !isOver(box, chain))
    .flatMap((box) => box.slice(0, 1))
    .reverse();
}

function paintsAt(box: readonly Styled[], chain: readonly Styled[], point: Point): boolean {
  const [own] = box;
  if (own === undefined || own.style.visibility !== 'visible' || opacityOf(box) < NOTHING) return false;
  return (solidity(own.style) > 0 || paintsPicture(own)) && reaches(box, chain, point);
}
