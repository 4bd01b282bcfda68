// @vitest-environment node
import { expect, test } from 'vitest';
import { shapeEdges } from '../../utils/page/clip-shapes.ts';

const box = { width: 200, height: 100 };
const edges = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test.each([
  ['inset(10%)', edges(20, 10, 180, 90)],
  ['inset(10px 20px)', edges(20, 10, 180, 90)],
  ['inset(0px 0px 100%)', edges(0, 0, 200, 0)],
  ['inset(1px 2px 3px 4px round 8px)', edges(4, 1, 198, 97)],
  ['inset(1em 20px)', edges(20, 0, 180, 100)],
  ['circle(10px)', edges(90, 40, 110, 60)],
  ['circle(10px at 0px 0px)', edges(-10, -10, 10, 10)],
  ['circle(0% at 50% 50%)', edges(100, 50, 100, 50)],
  ['ellipse(25% 10px at 50% 10px)', edges(50, 0, 150, 20)],
  ['polygon(0px 0px, 100% 0px, 50% 50%)', edges(0, 0, 200, 50)],
  ['polygon(evenodd, 0% 0%, 10px 10px)', edges(0, 0, 10, 10)],
])('%s keeps what lies within its edges', (path, kept) => expect(shapeEdges(path, box)).toEqual(kept));

test.each([
  '',
  'none',
  'url("#shape")',
  'path("M 0 0")',
  'margin-box',
  'circle(closest-side)',
  'circle(calc(10% + 2px))',
  'polygon(calc(1px + 1%) 0px)',
  'inset(calc(10% + 2px) 20px)',
  'circle()',
])('%s is not read as a shape', (path) => expect(shapeEdges(path, box)).toBeUndefined());

test.each([
  ['inset(10px 50%)', edges(50, 0, 50, 100)],
  ['circle(0px at 10px 10px)', undefined],
  ['circle(0px)', edges(50, 50, 50, 50)],
  ['circle(5px)', undefined],
])('without a size shares alone say something: %s', (path, kept) =>
  expect(shapeEdges(path, undefined)).toEqual(kept),
);
