// @vitest-environment node
import { expect, test } from 'vitest';
import { ownScale } from '../../utils/page/text-scale.ts';

const styleOf = (values: Record<string, string>): CSSStyleDeclaration =>
  ({
    display: 'block',
    transform: 'none',
    scale: 'none',
    ...values,
    getPropertyValue: (name: string) => values[name] ?? '',
  }) as unknown as CSSStyleDeclaration;

test.each([
  [{}, 1],
  [{ transform: 'matrix(1, 0, 0, 1, 40, 10)' }, 1],
  [{ transform: 'matrix(0.5, 0, 0, 0.5, 0, 0)' }, 0.5],
  [{ transform: 'matrix(0.25, 0, 0, 1, 0, 0)' }, 0.5],
  [{ transform: 'matrix(0, 1, -1, 0, 0, 0)' }, 1],
  [{ transform: 'matrix(-1, 0, 0, -1, 0, 0)' }, 1],
  [{ transform: 'matrix(0, 0, 0, 0, 0, 0)' }, 0],
  [{ transform: 'matrix3d(0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1)' }, 0],
  [{ transform: 'matrix3d(2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)' }, 2],
  [{ scale: '0.5' }, 0.5],
  [{ scale: '0.25 1' }, 0.5],
  [{ scale: '0.5 0.5 4' }, 0.5],
  [{ zoom: '0.5' }, 0.5],
  [{ zoom: 'normal' }, 1],
  [{ zoom: '0.5', scale: '0.5', transform: 'matrix(2, 0, 0, 2, 0, 0)' }, 0.5],
  [{ display: 'inline', transform: 'matrix(0, 0, 0, 0, 0, 0)', scale: '0' }, 1],
])('%o scales letters by %f', (values, factor) =>
  expect(ownScale(styleOf(values as Record<string, string>))).toBeCloseTo(factor, 5),
);
