import fc from 'fast-check';

/** What is put in the place of a part of something that was right. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    0,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    10n,
    'x'.repeat(130_001),
    '\u0000',
    '\uD800',
    '__proto__',
    'javascript:0',
    [],
    {},
    [[]],
    new Date(0),
  ),
  fc.anything({ maxDepth: 1 }),
);

type Path = readonly (string | number)[];

/** The ways to all parts of a value, itself included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

/** A copy in which another value stands at the end of a way, or nothing where it is taken away. */
function changed(value: unknown, [key, ...rest]: Path, other: unknown, away: boolean): unknown {
  if (key === undefined) return other;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? (Object.assign([], value) as Record<number, unknown>)
    : { ...(value as object) };
  if (away && rest.length === 0) delete copy[key];
  else copy[key] = changed(copy[key], rest, other, away);
  return copy;
}

/** Values that are as one is but for one or two of its parts, which are others or missing, and fields that are new. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.constantFrom(...pathsIn(value)),
    other: odd,
    away: fc.boolean(),
  });
  return fc
    .record({
      changes: fc.array(change, { minLength: 0, maxLength: 2 }),
      more: fc.option(fc.dictionary(fc.string(), odd, { maxKeys: 2 })),
    })
    .map(({ changes, more }) => {
      let result: unknown = structuredClone(value);
      for (const { path, other, away } of changes)
        if (leadsThrough(result, path)) result = changed(result, path, other, away);
      return more !== null && typeof result === 'object' && result !== null && !Array.isArray(result)
        ? { ...more, ...result }
        : result;
    });
}

/** Whether a way still exists, after another part has been changed. */
function leadsThrough(value: unknown, path: Path): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string | number, unknown>)[key];
  }
  return true;
}
