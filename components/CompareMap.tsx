import { MAP_HEIGHT, mapShapes, type MapShape, passageAt } from '../utils/compare-view/map-shapes.ts';
import type { Side } from '../utils/compare-view/side.ts';
import type { ComparisonView } from '../utils/compare-view/view.ts';

/** Units across: a lane for either text, and a gap. */
const LANE = 40;
const lanes: Record<Side, number> = { original: 0, copy: 60 };
const WIDTH = 100;

interface MapProps {
  view: ComparisonView;
  current: number | undefined;
  jump: (index: number) => void;
}

/**
 * All of both texts with their passages, small. Only for the pointer: everything that it can do, keys and buttons do
 * too.
 */
export function CompareMap({ view, current, jump }: MapProps) {
  const clicked = (event: MouseEvent): void => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const side = event.clientX - box.left < box.width / 2 ? 'original' : 'copy';
    const offset = ((event.clientY - box.top) / Math.max(1, box.height)) * view.lengths[side];
    const index = passageAt(view.passages, side, offset);
    if (index !== undefined) jump(index);
  };
  return (
    <svg
      class="map"
      viewBox={`0 0 ${WIDTH} ${MAP_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={clicked}
    >
      <rect class="lane" x={lanes.original} width={LANE} height={MAP_HEIGHT} />
      <rect class="lane" x={lanes.copy} width={LANE} height={MAP_HEIGHT} />
      {mapShapes(view).map((shape) => (
        <Shape
          key={`${shape.side}${shape.index}`}
          shape={shape}
          marks={view.passages[shape.index]?.marks ?? []}
          isCurrent={shape.index === current}
        />
      ))}
    </svg>
  );
}

interface ShapeProps {
  shape: MapShape;
  marks: readonly string[];
  isCurrent: boolean;
}

/** A passage: across the lane when verbatim, at its left edge when edited, in its middle when it was moved. */
function Shape({ shape: { side, y, height }, marks, isCurrent }: ShapeProps) {
  const inset = marks.includes('moved') ? LANE / 4 : 0;
  const end = marks.includes('edited') ? LANE / 4 : 0;
  return (
    <rect
      class={`${marks.join(' ')}${isCurrent ? ' current' : ''}`}
      x={lanes[side] + inset}
      y={y}
      width={LANE - inset - Math.max(inset, end)}
      height={height}
    />
  );
}
