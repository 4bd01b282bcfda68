import { aligned } from '../aligned.ts';
import { type Figure, goalInWords, isReached } from './figure.ts';

const TITLES = ['family', 'figure', 'value', 'goal', 'held', 'measured in', 'note'];

/** Figures as aligned text, one row each. */
export const table = (figures: readonly Figure[]): string => aligned([TITLES, ...figures.map(cellsOf)]);

const cellsOf = ({ family, key, value, unit, goal, browser, note }: Figure): string[] => [
  family,
  key,
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })} ${unit}`,
  goal === undefined ? '–' : goalInWords(goal),
  heldInWords(value, goal),
  browser ?? 'node',
  note ?? '',
];

function heldInWords(value: number, goal: Figure['goal']): string {
  if (goal === undefined) return '–';
  return isReached(value, goal) ? 'yes' : 'NO';
}
