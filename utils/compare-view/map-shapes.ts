import { type Side, sides } from './side.ts';
import type { ComparisonView, ShownPassage } from './view.ts';

/** Units of the map from the first to the last word of either text. */
export const MAP_HEIGHT = 1000;
/** A passage is drawn at least so high, to be seen and hit. */
const LEAST_HEIGHT = 6;

/** A passage on the map of one side. */
export interface MapShape {
  side: Side;
  index: number;
  y: number;
  height: number;
}

/** What the map of both texts shows. */
export const mapShapes = ({ passages, lengths }: Pick<ComparisonView, 'passages' | 'lengths'>): MapShape[] =>
  sides.flatMap((side) =>
    passages.map((passage, index) => {
      const [start, end] = passage[side].map((offset) => (offset / Math.max(1, lengths[side])) * MAP_HEIGHT);
      const height = Math.max(LEAST_HEIGHT, Math.round((end ?? 0) - (start ?? 0)));
      return { side, index, y: Math.min(MAP_HEIGHT - height, Math.round(start ?? 0)), height };
    }),
  );

/** The passage nearest to an offset of one side; undefined where there is none. */
export function passageAt(passages: readonly ShownPassage[], side: Side, offset: number): number | undefined {
  let nearest: { index: number; distance: number } | undefined;
  passages.forEach((passage, index) => {
    const [start, end] = passage[side];
    const distance = Math.max(0, start - offset, offset - end);
    if (nearest === undefined || distance < nearest.distance) nearest = { index, distance };
  });
  return nearest?.index;
}
