import { afterAll, describe, expect, test } from 'vitest';
import { keyOf, madeText, numbers, sampleLine, Workshop } from '../../pack/samples.ts';
import { isFull, record } from '../record.ts';

// A publisher's mistakes, stopped by the gate before anything is published. Smaller ones: tests/pack/gate.test.ts.

const UNRELATED = isFull ? 10_000 : 120;
let refused = 0;
let read = 0;
let published = 0;

afterAll(() => {
  record({
    family: 'feeds',
    key: 'publisher.mistakes.refused',
    value: refused,
    unit: 'packs',
    goal: { exactly: mistakes.length },
  });
  record({
    family: 'feeds',
    key: 'publisher.mistakes.published',
    value: published,
    unit: 'packs',
    goal: { exactly: 0 },
  });
  record({
    family: 'feeds',
    key: 'publisher.unrelated',
    value: read,
    unit: 'pages read by the gate',
    goal: { atLeast: UNRELATED },
  });
});

const before = numbers(1, 10).map((n) => sampleLine(n));
/** What a site puts under every page, long enough to be found by. */
const NOTICE = madeText(90_001, 120);
const withNotice = (n: number): string => `${madeText(n)}\n${NOTICE}`;

async function shopWith(articles: readonly object[], unrelated: (n: number) => string): Promise<Workshop> {
  const shop = new Workshop();
  shop.lines('before.jsonl', before);
  expect(await shop.pack('build', '--articles', './before.jsonl', '--out', './g1')).toBe(0);
  shop.lines('a.jsonl', articles);
  shop.lines('canaries.jsonl', [{ id: keyOf(1), text: madeText(1) }]);
  shop.lines(
    'unrelated.jsonl',
    numbers(100_001, 100_000 + UNRELATED).map((n) => ({ id: `u${n}`, text: unrelated(n) })),
  );
  return shop;
}

const gate = ['--previous', './g1', '--canaries', './canaries.jsonl', '--unrelated', './unrelated.jsonl'];
const build = (shop: Workshop, ...more: string[]): Promise<number> =>
  shop.pack('build', '--articles', './a.jsonl', '--out', './g2', ...more);

type Mistake = [what: string, articles: readonly object[], why: RegExp, ...more: string[]];
const mistakes: Mistake[] = [
  ['a file of no articles', [], /the pack is empty/u, '--built-at', '2026-11-20', ...gate],
  ['a file of one of ten', before.slice(0, 1), /1 articles after 10/u, ...gate],
  [
    'a file of a hundred times as many',
    numbers(1, 1000).map((n) => sampleLine(n, { text: madeText(n, 40) })),
    /1000 articles after 10/u,
    '--previous',
    './g1',
  ],
  [
    'a file in which every article is a hundred times as long',
    before.map((line, i) => ({ ...line, text: madeText(i + 1, 9000) })),
    /bytes after .* more than 30 %/u,
    '--previous',
    './g1',
  ],
  [
    'an article that is the notice under every page',
    [...before, sampleLine(11, { text: NOTICE })],
    new RegExp(`${UNRELATED} unrelated texts found`, 'u'),
    ...gate,
  ],
  [
    'articles that all end with the notice under every page',
    before.map((line, i) => ({ ...line, text: withNotice(i + 1) })),
    new RegExp(`${UNRELATED} unrelated texts found`, 'u'),
    ...gate,
    '--sign-off',
  ],
  [
    'articles whose texts were exchanged',
    before.map((line, i) => ({ ...line, text: madeText(i + 2) })),
    /1 canaries not found/u,
    ...gate,
  ],
  [
    'articles of another agency under old numbers',
    before.map((line) => ({ ...line, text: madeText(7) })),
    /canaries/u,
    ...gate,
  ],
];

describe('not published, and the last pack stays:', () => {
  test.each(mistakes)('%s', async (_, articles, why, ...options) => {
    const shop = await shopWith(articles, withNotice);
    const kept = shop.contents('g1');
    const code = await build(shop, ...options);
    if (code === 0) published++;
    expect(code).toBe(1);
    expect(shop.complained).toMatch(why);
    expect(shop.exists('g2')).toBe(false);
    expect(shop.contents('g1')).toEqual(kept);
    refused++;
  });
});

test(`a sound pack passes with ${UNRELATED} unrelated pages`, async () => {
  const shop = await shopWith(before, madeText);
  expect(await build(shop, ...gate)).toBe(0);
  read += UNRELATED;
});

test('what was not published cannot be signed', async () => {
  const shop = await shopWith(before.slice(0, 1), madeText);
  await shop.key('own.pem');
  expect(await build(shop, ...gate)).toBe(1);
  expect(await shop.pack('sign', '--pack', './g2', '--key', './own.pem')).toBe(1);
});

test('a chain of deltas grows by no more than thirty per cent at a time', async () => {
  const shop = await shopWith(
    numbers(1, 60).map((n) => sampleLine(n)),
    madeText,
  );
  expect(await build(shop)).toBe(0);
  const next = (many: number, from: string, to: string): Promise<number> => {
    shop.lines(
      'b.jsonl',
      numbers(1000, 999 + many).map((n) => sampleLine(n)),
    );
    return shop.pack('delta', '--previous', `./${from}`, '--articles', './b.jsonl', '--out', `./${to}`);
  };
  expect(await next(20, 'g2', 'd1')).toBe(1);
  expect(await next(10, 'g2', 'd1')).toBe(0);
  expect(await next(60, 'd1', 'd2')).toBe(1);
});
