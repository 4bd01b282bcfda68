import { nameOf, parentElementOf } from './node-access.ts';

const cells: ReadonlySet<string> = new Set(['TD', 'TH']);

/** From this share of the text on, a cell is the column that the text stands in. */
const COLUMN_OF_TEXT = 0.5;

/**
 * Whether an element is a cell in the same row as the one that holds the text: where tables lay out a page, its menus
 * and boxes stand in such cells. `shareOf` tells how much of the text an element holds. What stands in rows above and
 * below is not told by this: headline and credit are often rows of their own.
 */
export function isSideCell(element: Element, shareOf: (element: Element) => number): boolean {
  if (!cells.has(nameOf(element))) return false;
  const row = parentElementOf(element);
  return (
    row !== null &&
    nameOf(row) === 'TR' &&
    [...row.children].some(
      (cell) => cell !== element && cells.has(nameOf(cell)) && shareOf(cell) >= COLUMN_OF_TEXT,
    )
  );
}
