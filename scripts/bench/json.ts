import type { Run } from './run.ts';

type Figures = { [name: string]: number | Figures };

/** One object: every figure under its key, whose dots lead into objects, and the run with all its rows. */
export function runAsJson(run: Run): string {
  const figures: Figures = {};
  for (const { key, value } of run.rows) {
    const path = key.split('.');
    const last = path.pop() ?? key;
    let inside = figures;
    for (const part of path) {
      const next = inside[part];
      inside = typeof next === 'object' ? next : (inside[part] = {});
    }
    inside[last] = value;
  }
  return JSON.stringify({ ...figures, run });
}
