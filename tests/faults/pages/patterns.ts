import { parseSync } from 'vite';
import { filesIn } from '../../architecture/sources.ts';

/** A regular expression of the product, and the files it stands in. */
export interface Pattern {
  source: string;
  flags: string;
  files: string[];
}

const sources = filesIn('utils', 'components', 'entrypoints');

function literalsIn(value: unknown, found: (source: string, flags: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('regex' in value && 'type' in value && value.type === 'Literal') {
    const { pattern, flags } = value.regex as { pattern: string; flags: string };
    found(pattern, flags);
  }
  for (const part of Object.values(value)) literalsIn(part, found);
}

/** Every expression that is written as one, each once. */
export function writtenPatterns(): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const { path, text } of sources)
    literalsIn(parseSync(path, text).program, (source, flags) => {
      const key = `${flags}/${source}`;
      const pattern = patterns.get(key) ?? { source, flags, files: [] };
      pattern.files.push(path);
      patterns.set(key, pattern);
    });
  return [...patterns.values()];
}

/** Files that put expressions together from parts. */
export const buildingFiles = sources.filter(({ text }) => /\bRegExp\(/u.test(text)).map(({ path }) => path);
