// @vitest-environment node
import { expect, test } from 'vitest';
import type { Case } from '../../browser/hiding/cases.ts';
import { colourPresentations } from '../../browser/hiding/colour-presentations.ts';
import { geometryTricks } from '../../browser/hiding/geometry-tricks.ts';
import { layoutPresentations } from '../../browser/hiding/layout-presentations.ts';
import { layouts } from '../../browser/hiding/layouts.ts';
import { markupTricks } from '../../browser/hiding/markup-tricks.ts';
import { picturePresentations } from '../../browser/hiding/picture-presentations.ts';
import { standingPages } from '../../browser/hiding/standing-pages.ts';
import { styleTricks } from '../../browser/hiding/style-tricks.ts';
import { isLegitimate } from '../../templates/made-page.ts';
import { madePages } from '../../templates/pages.ts';
import { record } from '../record.ts';

const inLayouts = [
  styleTricks,
  geometryTricks,
  markupTricks,
  colourPresentations,
  layoutPresentations,
  picturePresentations,
].flat();

const readings = (...outcomes: readonly Case['seen'][]): number => {
  const count = (cases: readonly Case[]): number =>
    cases.filter(({ seen }) => outcomes.includes(seen)).length;
  return count(inLayouts) * layouts.length + count(standingPages);
};

// Those suites hold what is counted here; a figure that fell would mean that something is not tried any more.
test('what the suites of links and of page templates try besides', () => {
  const hidden = readings('hidden', 'no link');
  const shown = readings('visible', 'unclear');
  const credited = madePages().filter(isLegitimate).length;
  const links = 'in both browsers, held by tests/browser/hiding.test.ts';
  const pages = 'held by tests/templates and tests/browser/templates.test.ts';
  record({
    family: 'disguise',
    key: 'links.hidden',
    value: hidden,
    unit: 'tricks in layouts',
    goal: { atLeast: 93 },
    note: links,
  });
  record({
    family: 'disguise',
    key: 'links.shown',
    value: shown,
    unit: 'presentations in layouts',
    goal: { atLeast: 300 },
    note: links,
  });
  record({
    family: 'disguise',
    key: 'pages.credited',
    value: credited,
    unit: 'credited pages',
    goal: { atLeast: 300 },
    note: pages,
  });
  expect(hidden).toBeGreaterThanOrEqual(31 * layouts.length);
  expect(Math.min(shown, credited)).toBeGreaterThanOrEqual(300);
});
