import {
  type EditionCounts,
  type MonthCounts,
  monthsBefore,
  monthsBetween,
  totalOf,
} from './month-counts.ts';
import type { Edition } from './ukrinform/article.ts';
import { editions } from './ukrinform/editions.ts';

/** One edition's row of the chart. */
export interface EditionRow {
  edition: Edition;
  total: number;
  /** Articles of each month that is shown, and the highest bar as 1; all rows share one scale. */
  bars: { articles: number; height: number }[];
}

/** What the chart shows: a row for each edition that is held, over the same months. */
export interface MonthChart {
  /** In order, empty ones included. */
  months: string[];
  rows: EditionRow[];
  /** The most articles that any edition has in one month. */
  highest: number;
  /** Articles of months before those that are shown. */
  earlier: number;
  undated: number;
  total: number;
}

/** Three years: narrower bars could not be told apart on a small screen; a year, so that one month is no wall. */
const MOST_MONTHS = 36;
const LEAST_MONTHS = 12;

/** The chart of some counts, of the latest months. */
export function monthChart({ months, undated }: MonthCounts): MonthChart {
  const held = Object.keys(months).sort();
  const [first, last] = [held[0], held.at(-1)];
  const all = first === undefined || last === undefined ? [] : monthsBetween(earlierOf(first, last), last);
  const shown = all.slice(-MOST_MONTHS);
  const countsOf = (of: readonly string[], edition: Edition): number[] =>
    of.map((month) => months[month]?.[edition] ?? 0);
  const present = editions.map(({ edition }) => edition).filter((edition) => sum(countsOf(all, edition)) > 0);
  const highest = Math.max(0, ...present.flatMap((edition) => countsOf(shown, edition)));
  return {
    months: shown,
    rows: present.map((edition) => ({
      edition,
      total: sum(countsOf(all, edition)),
      bars: countsOf(shown, edition).map((articles) => ({
        articles,
        height: highest === 0 ? 0 : articles / highest,
      })),
    })),
    highest,
    earlier: sum(all.slice(0, -MOST_MONTHS).map((month) => totalOf(months[month] ?? {}))),
    undated,
    total: sum(Object.values(months).map(totalOf)) + undated,
  };
}

/** The first month, or an earlier one where the last is too near. */
function earlierOf(first: string, last: string): string {
  const least = monthsBefore(last, LEAST_MONTHS - 1);
  return first < least ? first : least;
}

/** The months of a table, latest first, with their counts; those without any article are left out. */
export const monthTable = ({
  months,
}: MonthCounts): { month: string; counts: EditionCounts; total: number }[] =>
  Object.entries(months)
    .map(([month, counts]) => ({ month, counts, total: totalOf(counts) }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
