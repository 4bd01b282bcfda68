import type { Edition } from './ukrinform/article.ts';

/** Articles of one month, by edition. */
export type EditionCounts = Partial<Record<Edition, number>>;

/** How many articles were published in which month. Months are `YYYY-MM` in UTC, so that every browser counts alike. */
export interface MonthCounts {
  months: Record<string, EditionCounts>;
  /** Articles without a date, or with one that cannot be. */
  undated: number;
}

/** The moments that an article can have, in epoch milliseconds: the web is not older, other dates are mistakes. */
export const possible = { from: Date.UTC(1991, 0), before: Date.UTC(2200, 0) };

export const noMonths = (): MonthCounts => ({ months: {}, undated: 0 });

/** The month of a moment in epoch milliseconds; undefined for one that no article can have. */
export const monthOf = (moment: number | undefined): string | undefined =>
  moment === undefined || !(moment >= possible.from && moment < possible.before)
    ? undefined
    : new Date(moment).toISOString().slice(0, 7);

/** The months from one to another, both included, in order. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** The first moment of a month, in epoch milliseconds. */
export const startOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);

export const nextMonth = (month: string): string => monthsBefore(month, -1);

/** The month that is so many before another. */
export function monthsBefore(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - months)).toISOString().slice(0, 7);
}

/** Counts articles of an edition. */
export function count(counts: MonthCounts, month: string | undefined, edition: Edition, by = 1): void {
  if (month === undefined) {
    counts.undated += by;
    return;
  }
  const inMonth = (counts.months[month] ??= {});
  inMonth[edition] = (inMonth[edition] ?? 0) + by;
}

/** Both counts together. */
export function added(one: MonthCounts, other: MonthCounts): MonthCounts {
  const sum: MonthCounts = { months: {}, undated: one.undated + other.undated };
  for (const { months } of [one, other])
    for (const [month, editions] of Object.entries(months))
      for (const [edition, by] of Object.entries(editions)) count(sum, month, edition as Edition, by);
  return sum;
}

/** Whether no article was counted. */
export const isNone = ({ months, undated }: MonthCounts): boolean =>
  undated === 0 && Object.values(months).every((editions) => totalOf(editions) === 0);

/** All articles of a month. */
export const totalOf = (editions: EditionCounts): number =>
  Object.values(editions).reduce((sum, articles) => sum + articles, 0);

/** What is stored of a count; anything else is counted anew. */
export function isMonthCounts(value: unknown): value is MonthCounts {
  if (!isFields(value) || !Number.isSafeInteger(value.undated) || !isFields(value.months)) return false;
  return Object.entries(value.months).every(
    ([month, editions]) =>
      /^\d{4}-\d\d$/u.test(month) &&
      isFields(editions) &&
      Object.values(editions).every((articles) => Number.isSafeInteger(articles)),
  );
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
