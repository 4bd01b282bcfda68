import { checkSync } from 'recheck';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isFull, record } from '../record.ts';
import { buildingFiles, type Pattern, writtenPatterns } from './patterns.ts';
import { reviewedPatterns } from './reviewed-patterns.ts';

/** Milliseconds for one expression; the short run leaves those undecided that take longer. */
const PATIENCE = isFull ? 60_000 : 100;

/** Milliseconds: of the texts that the checker makes, tens of thousands long, linear work takes a twentieth of it. */
const DEAR = 300;

const written = writtenPatterns();
const built: Pattern[] = [];
const isReviewed = ({ source }: Pattern): boolean =>
  Object.keys(reviewedPatterns).some((beginning) => source.startsWith(beginning));
const name = ({ source, flags, files }: Pattern): string => `/${source}/${flags} in ${files.join(' ')}`;

beforeAll(async () => {
  const Original = RegExp;
  let file = '';
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct: (target, [source, flags]: [string | RegExp, string]) => {
        const made = new target(source, flags);
        built.push({ source: made.source, flags: made.flags, files: [file] });
        return made;
      },
    }),
  );
  for (file of buildingFiles) await import(new URL(`../../../${file}`, import.meta.url).href);
  const { foreignOutlet } = await import('../../../utils/ukrinform/foreign-outlet.ts');
  foreignOutlet('The harbour is open, Reuters and BBC News report. Про це пише The Guardian.');
  vi.unstubAllGlobals();
});

const counts: Record<string, number> = { linear: 0, reviewed: 0, disproved: 0, undecided: 0 };
afterAll(() => {
  const patterns = written.length + built.length;
  record({
    family: 'pages',
    key: 'patterns.found',
    value: patterns,
    unit: 'expressions',
    goal: { atLeast: 250 },
  });
  for (const [what, value] of Object.entries(counts))
    record({
      family: 'pages',
      key: `patterns.${what}`,
      value,
      unit: 'expressions',
      ...(isFull && what === 'undecided' ? { goal: { exactly: 0 } } : {}),
    });
});

/** Milliseconds of CPU that an expression takes for a text. */
function costOf({ source, flags }: Pattern, text: string): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const before = process.cpuUsage();
  text.replace(expression, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Those that are neither linear nor reviewed. */
function suspectsAmong(patterns: readonly Pattern[]): string[] {
  const suspects: string[] = [];
  for (const pattern of patterns) {
    if (isReviewed(pattern)) {
      counts.reviewed = (counts.reviewed ?? 0) + 1;
      continue;
    }
    const found = checkSync(pattern.source, pattern.flags, { timeout: PATIENCE });
    let kind = 'undecided';
    if (found.status === 'safe') kind = 'linear';
    if (found.status === 'vulnerable') {
      // What was found by trying, with another engine's steps, is only suspected until this one shows it.
      const isShown = found.checker === 'automaton' || costOf(pattern, found.attack.string) > DEAR;
      kind = 'disproved';
      if (isShown) suspects.push(`${found.complexity.summary}: ${name(pattern)}`);
    }
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return suspects;
}

test('every expression that is written as one takes linear time, or its text is bounded', () => {
  expect(written.length).toBeGreaterThan(200);
  expect(suspectsAmong(written)).toEqual([]);
});

test('so does every expression that is put together', () => {
  expect(built.length).toBeGreaterThan(10);
  expect(suspectsAmong(built)).toEqual([]);
});

test('every reviewed expression is still there', () => {
  const all = [...written, ...built];
  const gone = Object.keys(reviewedPatterns).filter(
    (beginning) => !all.some(({ source }) => source.startsWith(beginning)),
  );
  expect(gone).toEqual([]);
});
