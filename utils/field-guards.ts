/** Something with fields, of which nothing is known yet. */
export type Fields = Record<string, unknown>;
export const fields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether a value is a text of at most so many UTF-16 units. */
export const textUpTo = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
