/** The furthest that a date can be told from 1970, in milliseconds (ECMAScript, time values). */
const FURTHEST = 8.64e15;

/** Whether something is a moment in epoch milliseconds that can be shown as a date; showing any other throws. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= FURTHEST;
