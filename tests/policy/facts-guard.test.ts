import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pageFacts } from '../../utils/policy/facts-guard.ts';
import { block, facts, link, linkOutside } from './page-facts.ts';

const full = facts({
  blocks: (
    ['headline', 'kicker', 'standfirst', 'dateline', 'byline', 'source-line', 'caption', 'body'] as const
  ).map((role) => block(role)),
  links: [
    link({ rel: ['nofollow', 'noopener'], seen: { seen: 'hidden', why: 'low-contrast' } }),
    link({ block: 7, seen: { seen: 'unclear', why: 'covered-for-now' } }),
    link({ href: '', url: '', seen: { seen: 'unclear', why: 'not-clickable' } }),
    linkOutside(),
  ],
  dates: { published: ['2026-11-24T12:00:00Z'], modified: ['2026-11-24'] },
  robots: ['noindex'],
  agencyPictures: 2,
  layout: 'not-examined',
  cut: true,
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The full facts with the value at a path (`links.0.seen`) replaced, or removed when there is no replacement. */
function broken(path: string, ...replacement: readonly unknown[]): string {
  const copy = structuredClone(full);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>(
    (value, name) => (isObject(value) ? Reflect.get(value, name) : undefined),
    copy,
  );
  if (!isObject(holder)) throw new RangeError(`no such place: ${path}`);
  if (replacement.length === 0) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, replacement[0]);
  return JSON.stringify(copy);
}

describe('facts as a page sends them', () => {
  it('pass whole', () => expect(pageFacts(JSON.stringify(full))).toEqual(full));

  it('pass with nothing in them', () => {
    const bare = facts({ blocks: [], links: [] });
    expect(pageFacts(JSON.stringify(bare))).toEqual(bare);
  });

  test.each(['readability', 'article-element', 'main-element', 'densest-block', 'plain-text', 'draft'])(
    'pass as read by %s',
    (reading) => expect(pageFacts(broken('reading', reading))?.reading).toBe(reading),
  );
});

/** Values that are not of a kind. */
const wrong = {
  text: [null, 7, true, {}, ['x']],
  count: [null, -1, 1.5, '2', 2 ** 60, []],
  texts: [null, 7, 'x', {}, { length: 0 }, [7], ['x', null]],
  record: [null, 7, 'visible', [], [{}]],
  list: [null, 7, 'x', {}, { length: 0 }, [null], [[]], ['x']],
  truth: [null, 0, 'false', {}],
};

const fields: readonly [keyof typeof wrong, 'needed' | 'optional', ...paths: string[]][] = [
  ['text', 'needed', 'title', 'reading', 'layout', 'blocks.0.text', 'blocks.0.role'],
  ['text', 'needed', 'links.0.href', 'links.0.url', 'links.0.text', 'links.0.seen.seen'],
  ['text', 'needed', 'links.0.seen.why', 'links.1.seen.why'],
  ['text', 'optional', 'url', 'language'],
  ['count', 'needed', 'agencyPictures', 'links.0.start'],
  ['count', 'optional', 'links.0.block'],
  ['texts', 'needed', 'robots', 'dates.published', 'dates.modified', 'links.0.rel'],
  ['record', 'needed', 'dates', 'links.0.seen'],
  ['list', 'needed', 'blocks', 'links'],
  ['truth', 'needed', 'cut'],
];
const paths = fields.flatMap(([kind, need, ...names]) => names.map((path) => ({ path, kind, need })));

test.each(paths)('$path must be $kind', ({ path, kind }) => {
  for (const value of wrong[kind]) {
    expect(pageFacts(broken(path, value)), JSON.stringify(value)).toBeUndefined();
  }
});

test.each(paths)('$path is $need', ({ path, need }) => {
  expect(pageFacts(broken(path)) === undefined).toBe(need === 'needed');
});

describe('values of the right kind that are not what they should be', () => {
  test.each<[string, unknown]>([
    ['reading', 'guess'],
    ['layout', 'Examined'],
    ['blocks.0.role', 'footer'],
    ['blocks.0.role', '__proto__'],
    ['links.0.seen.seen', 'maybe'],
    ['links.0.seen.why', 'no such rule'],
    ['links.0.seen.why', 'faint'],
    ['links.1.seen.why', 'tiny'],
    ['links.0.block', 8],
  ])('%s: %j', (path, value) => expect(pageFacts(broken(path, value))).toBeUndefined());
});

describe('hostile shapes', () => {
  test.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(full).slice(0, 400)],
    ['a number', '7'],
    ['null', 'null'],
    ['a list of facts', `[${JSON.stringify(full)}]`],
    ['a prototype instead of fields', `{"__proto__":${JSON.stringify(full)}}`],
    ['a constructor', '{"constructor":{"prototype":{"title":"x"}}}'],
    ['blocks that only look like a list', broken('blocks', { 0: block('body'), length: 1 })],
    ['a list as a link', broken('links.0', [])],
    ['very deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a later field that undoes an earlier one', JSON.stringify(full).replace(/\}$/u, ',"blocks":7}')],
  ])('%s', (_name, json) => expect(pageFacts(json)).toBeUndefined());

  it('a prototype among the fields changes no object', () => {
    const json = JSON.stringify(full).replace(/^\{/u, '{"__proto__":{"polluted":true},');
    expect(pageFacts(json)?.title).toBe(full.title);
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('arbitrary JSON never throws and never passes', () => {
    fc.assert(fc.property(fc.json(), (json) => void expect(pageFacts(json)).toBeUndefined()));
  });

  it('arbitrary text never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(pageFacts(text)).toBeUndefined()));
  });

  it('full facts with any one field replaced pass only as they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(full)), fc.jsonValue(), (name, value) => {
        const json = broken(name, value);
        const passed = pageFacts(json);
        if (passed !== undefined) expect(passed).toEqual(JSON.parse(json));
      }),
    );
  });
});
