/** Something with fields, of which nothing is known yet. */
export type Fields = Record<string, unknown>;
export const fields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether a value is a text of at most so many UTF-16 units. */
export const textUpTo = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/** Longer lists come from no page and no file of ours: a clone of one may claim four thousand million entries. */
const MOST_ENTRIES = 1_000_000;

/** Whether a value is a list of such entries; one with holes is none. */
export function isListOf<T>(value: unknown, holds: (entry: unknown) => entry is T): value is T[] {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return false;
  for (let i = 0; i < value.length; i++) if (!holds(value[i])) return false;
  return true;
}
