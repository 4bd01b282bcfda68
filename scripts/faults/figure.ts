import { type Family, isFamily } from './families.ts';

/** What a figure is to be: at most, at least or exactly so much. */
export type Goal = { atMost: number } | { atLeast: number } | { exactly: number };

/** One measured figure of a family of faults. */
export interface Figure {
  family: Family;
  /** Words joined by dots, for instance `kills.torn`: unique within the family and browser. */
  key: string;
  value: number;
  /** Unit of the value, for instance `kills` or `ms`; what is counted, if nothing else. */
  unit: string;
  /** Absent where a figure only tells how much was tried. */
  goal?: Goal;
  /** Where it was measured, unless it was without a browser. */
  browser?: string;
  /** What a reader must know beside the number. */
  note?: string;
}

/** Whether a value is what its goal asks. */
export function isReached(value: number, goal: Goal): boolean {
  if ('atMost' in goal) return value <= goal.atMost;
  if ('atLeast' in goal) return value >= goal.atLeast;
  return value === goal.exactly;
}

/** A goal as a person reads it. */
export function goalInWords(goal: Goal): string {
  if ('atMost' in goal) return `≤ ${goal.atMost}`;
  if ('atLeast' in goal) return `≥ ${goal.atLeast}`;
  return String(goal.exactly);
}

/** Reads figures written one as JSON in each line; throws at a line that is none. */
export const figuresIn = (lines: string): Figure[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const figure = JSON.parse(line) as Figure;
      if (!isFamily(figure.family) || !Number.isFinite(figure.value)) throw new Error(`no figure: ${line}`);
      return figure;
    });
