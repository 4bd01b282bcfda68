/** A key as the browser reports it. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const forward: ReadonlySet<string> = new Set(['n', 'j']);
const back: ReadonlySet<string> = new Set(['p', 'k']);

/**
 * Where a key leads: 1 to the next passage, -1 to the one before, undefined nowhere. On a layout without Latin letters
 * the key that stands in the same place counts.
 */
export function stepOf({ key, code, altKey, ctrlKey, metaKey }: Key): 1 | -1 | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const letter = letterOf(key, code);
  if (forward.has(letter)) return 1;
  return back.has(letter) ? -1 : undefined;
}

function letterOf(key: string, code: string): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() ?? '') : '';
}

/** The passage after a step, of so many; it stays at the first and the last. Undefined where there is none. */
export function afterStep(current: number | undefined, step: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (current === undefined) return step === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, current + step));
}
