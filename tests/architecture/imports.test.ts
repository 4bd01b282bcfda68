// @vitest-environment node
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Source, source, sourcesIn } from './sources.ts';

const shipped = sourcesIn('entrypoints', 'components', 'utils');
const everything = [...shipped, ...sourcesIn('scripts', 'tests')];
const byPath = new Map(everything.map((file) => [file.path, file]));
const under = (...folders: string[]): Source[] =>
  shipped.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const pure = under('utils/policy', 'utils/match', 'utils/text', 'utils/fingerprint', 'utils/citation');

/** Everything that is loaded along with a file, itself included; imports of types alone load nothing. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { to, typesOnly } of byPath.get(path)?.imports ?? []) if (!typesOnly) loadedWith(to, seen);
  return seen;
}

/** `file → import` for every import that the rule forbids. */
const breaches = (sources: readonly Source[], forbidden: (to: string) => boolean): string[] =>
  sources.flatMap(({ path, imports }) => [
    ...new Set(imports.filter(({ to }) => forbidden(to)).map(({ to }) => `${path} → ${to}`)),
  ]);
/** `file: name` for every use of one of the names. */
const uses = (sources: readonly Source[], names: readonly string[]): string[] =>
  sources.flatMap(({ path, names: used }) =>
    names.filter((name) => used.has(name)).map((name) => `${path}: ${name}`),
  );

const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'navigator.sendBeacon',
];
const clock = [
  'Date.now',
  'new Date()',
  'performance',
  'setTimeout',
  'setInterval',
  'requestIdleCallback',
  'requestAnimationFrame',
];

test('a file is read for what it imports, uses and holds', () => {
  const text = `
    import type { A } from './a.ts';
    import { type B, c } from '@/utils/b.ts';
    import './style.css';
    export { d } from '../d.ts';
    const e = await import('./e.ts');
    const { fetch: own } = c;
    const member = { fetch: c.fetch(), performance: 1 };
    const now = Date.now() + new Date() + /x/u + ['p', 'q'];
    setTimeout(own, 3000);`;
  expect(source('utils/room/file.ts', text)).toMatchObject({
    lines: 10,
    imports: [
      { to: 'utils/room/a.ts', typesOnly: true },
      { to: 'utils/b.ts', typesOnly: false },
      { to: 'utils/room/style.css', typesOnly: false },
      { to: 'utils/d.ts', typesOnly: false },
      { to: 'utils/room/e.ts', typesOnly: false },
    ],
    literals: ['1', '/x/u', 'a list of texts', '3000'],
  });
  const { names } = source('utils/room/file.ts', text);
  expect(['Date.now', 'new Date()', 'setTimeout', 'c.fetch'].filter((name) => !names.has(name))).toEqual([]);
  expect(['fetch', 'performance'].filter((name) => names.has(name))).toEqual([]);
});

test('a cycle is found', () => {
  const [one, two, three] = ['./two.ts', './three.ts', './two.ts'].map((to, i) =>
    source(`${['one', 'two', 'three'][i]}.ts`, `import x from '${to}';`),
  );
  expect(cyclesIn([one, two, three].filter((file) => file !== undefined))).toEqual([
    'two.ts → three.ts → two.ts',
  ]);
});

test('every file is seen, and every import of a file leads to one', () => {
  expect(shipped.length).toBeGreaterThan(100);
  expect(pure.length).toBeGreaterThan(20);
  const isFile = (to: string): boolean =>
    /^(?:entrypoints|components|utils|scripts|tests)\/.*\.(?:ts|tsx)$/u.test(to);
  expect(breaches(everything, (to) => isFile(to) && !byPath.has(to))).toEqual([]);
});

test('the pure rooms import neither the browser nor the page, not even their types', () => {
  expect(
    breaches(
      pure,
      (to) => to === 'utils/browser.ts' || to === 'webextension-polyfill' || to.startsWith('utils/page/'),
    ),
  ).toEqual([]);
});

test.each(pure.map(({ path }) => path))(
  '%s loads no browser, page or network, however far one follows',
  (path) => {
    const reached = [...loadedWith(path)].filter(
      (to) =>
        /^utils\/(?:browser|ukrinform\/fetch)\.ts$/u.test(to) ||
        to.startsWith('utils/page/') ||
        to === 'webextension-polyfill',
    );
    expect(reached).toEqual([]);
  },
);

test('the pure rooms use no clock, no network and no extension API', () => {
  expect(uses(pure, [...clock, ...network, 'chrome', 'browser', 'document', 'window'])).toEqual([]);
});

// Shapes that a component shows may be named: an import of types alone loads nothing.
test('components load nothing of the corpus or the page', () => {
  const loaded = under('components').map(({ path, imports }) => ({
    path,
    imports: imports.filter(({ typesOnly }) => !typesOnly),
  }));
  const forbidden = loaded.flatMap(({ path, imports }) =>
    imports.filter(({ to }) => /^utils\/(?:corpus|page)\//u.test(to)).map(({ to }) => `${path} → ${to}`),
  );
  expect(loaded.length).toBeGreaterThan(10);
  expect(forbidden).toEqual([]);
  expect(breaches(under('components'), (to) => to.startsWith('utils/page/'))).toEqual([]);
});

test('entry points hold no number, pattern or word list', () => {
  const held = under('entrypoints').flatMap(({ path, literals }) =>
    literals.filter((literal) => literal !== '1').map((literal) => `${path}: ${literal}`),
  );
  expect(held).toEqual([]);
});

test('only one file imports the polyfill', () => {
  expect(breaches(shipped, (to) => to === 'webextension-polyfill')).toEqual([
    'utils/browser.ts → webextension-polyfill',
  ]);
});

test.each(['entrypoints/scan.ts', 'entrypoints/reader.ts', 'entrypoints/popup/main.tsx'])(
  '%s never loads the polyfill',
  (path) => {
    const loaded = loadedWith(path);
    expect(loaded.size).toBeGreaterThan(3);
    expect([...loaded].filter((to) => to === 'utils/browser.ts' || to === 'webextension-polyfill')).toEqual(
      [],
    );
  },
);

test('only one file of the extension uses the network', () => {
  expect(uses(shipped, network)).toEqual(['utils/ukrinform/fetch.ts: fetch']);
});

test('the extension imports nothing of its scripts and tests', () => {
  expect(breaches(shipped, (to) => /^(?:scripts|tests)\//u.test(to))).toEqual([]);
});

function cyclesIn(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const { to } of files.get(path)?.imports ?? []) follow(to, [...trail, path]);
  };
  for (const path of files.keys()) follow(path, []);
  return cycles;
}

test('no file of the extension imports itself by way of others, types included', () => {
  expect(cyclesIn(shipped)).toEqual([]);
});

test('no file of the scripts and tests loads itself by way of others', () => {
  const loading = everything.map((file) => ({
    ...file,
    imports: file.imports.filter(({ typesOnly }) => !typesOnly),
  }));
  expect(cyclesIn(loading)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  expect(everything.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
});

test('nothing grows at the top', () => {
  const built = ['node_modules'];
  // `docs` holds the picture of the README.
  const rooms = ['components', 'docs', 'entrypoints', 'public', 'scripts', 'tests', 'utils'];
  const folders = readdirSync(new URL('../../', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !built.includes(entry.name))
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(rooms);
});
