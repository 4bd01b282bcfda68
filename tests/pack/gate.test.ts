import { expect, test } from 'vitest';
import { MOST_FILE } from '../../utils/corpus/pack-choice.ts';
import type { Manifest } from '../../utils/corpus/manifest.ts';
import { objections } from '../../scripts/pack/gate.ts';
import { keyOf, madeText, numbers, sampleLine, Workshop } from './samples.ts';

const before = numbers(1, 20).map((n) => sampleLine(n));
const canary = (number: number, id = keyOf(number)): object => ({
  id,
  text: madeText(number).slice(60, 500),
});

/** Builds twenty articles, then what is given, which the gate judges. */
async function judged(articles: readonly object[], ...gate: string[]): Promise<Workshop & { code: number }> {
  const shop = new Workshop();
  shop.lines('before.jsonl', before);
  await shop.pack('build', '--articles', './before.jsonl', '--out', './g1');
  shop.lines('a.jsonl', articles);
  shop.lines('canaries.jsonl', [canary(1), canary(2, sampleLine(2).url)]);
  shop.lines('missing.jsonl', [canary(1), canary(77), canary(3, keyOf(4))]);
  shop.lines(
    'unrelated.jsonl',
    numbers(501, 700).map((n) => ({ id: `u${n}`, text: madeText(n) })),
  );
  shop.lines('related.jsonl', [
    { id: 'stranger', text: madeText(501) },
    { id: 'copy', text: madeText(5) },
  ]);
  shop.lines('nothing.jsonl', []);
  shop.lines('other.jsonl', [{ id: 5 }]);
  const kept = shop.contents('g1');
  const code = await shop.pack(
    'build',
    '--articles',
    './a.jsonl',
    '--out',
    './g2',
    '--previous',
    './g1',
    ...gate,
  );
  expect(shop.contents('g1')).toEqual(kept);
  expect(shop.exists('g2')).toBe(code === 0);
  expect(Object.keys(shop.contents('.')).filter((path) => path.includes('unfinished'))).toEqual([]);
  return Object.assign(shop, { code });
}

const passing: [string, readonly object[], string[]][] = [
  ['the same articles', before, []],
  ['a quarter more', numbers(1, 25).map((n) => sampleLine(n)), []],
  ['a quarter less', before.slice(0, 15), []],
  ['half of them, signed off', before.slice(0, 10), ['--sign-off']],
  [
    'canaries by key and by address, and no unrelated text',
    before,
    ['--canaries', './canaries.jsonl', '--unrelated', './unrelated.jsonl'],
  ],
];
test.each(passing)('%s: published', async (_, articles, gate) => {
  expect(await judged(articles, ...gate)).toMatchObject({ code: 0, complained: '' });
});

const failing: [string, readonly object[], string[], string][] = [
  ['nothing at all', [], ['--built-at', '2026-11-20', '--sign-off'], 'the pack is empty'],
  ['half of them', before.slice(0, 10), [], '10 articles after 20: more than 30 % of a change'],
  ['three times as many', numbers(1, 60).map((n) => sampleLine(n)), [], '60 articles after 20'],
  [
    'as many articles of three times the length',
    numbers(1, 20).map((n) => sampleLine(n, { text: madeText(n, 400) })),
    [],
    'bytes after',
  ],
  [
    'a canary that is not held, and one that is another article',
    before,
    ['--canaries', './missing.jsonl'],
    `2 canaries not found: ${keyOf(77)}, ${keyOf(4)}`,
  ],
  [
    'a text that should not be found',
    before,
    ['--unrelated', './related.jsonl'],
    '1 unrelated texts found: copy',
  ],
  [
    'an article that stands on every page',
    [
      ...before,
      sampleLine(21, {
        text: numbers(501, 530)
          .map((n) => madeText(n))
          .join(' '),
      }),
    ],
    ['--unrelated', './unrelated.jsonl'],
    '30 unrelated texts found: u501, u502, u503, u504, u505, u506, u507, u508, u509, u510 and 20 more',
  ],
  [
    'signed off, but not its canaries',
    before.slice(3),
    ['--sign-off', '--canaries', './canaries.jsonl'],
    '2 canaries',
  ],
  ['canaries of no text', before, ['--canaries', './nothing.jsonl'], 'holds no texts'],
  ['canaries of another kind', before, ['--canaries', './other.jsonl'], 'not {id, text}'],
];
test.each(failing)('%s: not published, the last pack stays', async (_, articles, gate, why) => {
  const { code, complained } = await judged(articles, ...gate);
  expect(code).toBe(1);
  expect(complained).toContain(why);
});

test('a delta is judged as well', async () => {
  const shop = new Workshop();
  shop.lines('before.jsonl', before);
  await shop.pack('build', '--articles', './before.jsonl', '--out', './g1');
  shop.lines(
    'b.jsonl',
    numbers(21, 40).map((n) => sampleLine(n)),
  );
  const delta = ['delta', '--previous', './g1', '--articles', './b.jsonl', '--out', './g2'];
  expect(await shop.pack(...delta)).toBe(1);
  expect(shop.complained).toContain('40 articles after 20');
  expect(shop.exists('g2')).toBe(false);
  expect(await shop.pack(...delta, '--sign-off')).toBe(0);
});

test('what no browser would take is not published', async () => {
  const file = (bytes: number, name: string) => ({ bytes, sha256: name.repeat(64) });
  const part = (tier: 'recent' | 'old', bytes: number): Manifest['parts'][number] => ({
    tier,
    articles: 1,
    postings: file(bytes, 'a'),
    skeletons: file(1, 'b'),
    cards: file(1, 'c'),
  });
  const manifest = (one: Manifest['parts'][number]): Manifest => ({
    format: 1,
    scheme: 1,
    generation: 1,
    builtAt: 0,
    parts: [one],
    frequent: file(0, 'd'),
    compared: { articles: 1, editions: ['en'] },
    keys: [],
  });
  const objected = (one: Manifest['parts'][number]): Promise<string[]> =>
    objections(manifest(one), async () => undefined, undefined, {});
  expect(await objected(part('old', MOST_FILE))).toEqual([]);
  expect(await objected(part('old', MOST_FILE + 1))).toEqual([expect.stringContaining('a file of')]);
  expect(await objected(part('recent', 70_000_000))).toEqual([expect.stringContaining('a recent tier of')]);
});
