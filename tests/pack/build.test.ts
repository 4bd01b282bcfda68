import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { OLD_WIDE } from '../../scripts/pack/tiers.ts';
import { keyOf, madeText, newest, numbers, sampleLine, Workshop } from './samples.ts';

const build = (shop: Workshop, ...more: string[]): Promise<number> =>
  shop.pack('build', '--articles', './a.jsonl', '--out', './pack', ...more);

test('every article is found by its text, old and new', async () => {
  const shop = new Workshop();
  shop.lines('a.jsonl', [sampleLine(1, { days: 400 }), sampleLine(2), sampleLine(3, { days: 91 })]);
  expect(await build(shop)).toBe(0);
  for (const number of [1, 2, 3])
    expect(await shop.sources('pack', madeText(number))).toEqual([keyOf(number)]);
  expect(shop.manifest('pack')).toMatchObject({
    generation: 1,
    builtAt: newest,
    parts: [
      { tier: 'old', articles: 2 },
      { tier: 'recent', articles: 1 },
    ],
    compared: { articles: 3, editions: ['en'], from: newest - 400 * 86_400_000, to: newest },
    frequent: { bytes: 0 },
    keys: [],
  });
});

test('an old article takes less than half of the bytes of a recent one in postings', async () => {
  const shop = new Workshop();
  const size = async (days: number): Promise<number> => {
    shop.lines(
      'a.jsonl',
      numbers(1, 200).map((number) => sampleLine(number, { days })),
    );
    await shop.pack('build', '--articles', './a.jsonl', '--out', `./${days}`, '--built-at', '2026-11-20');
    return shop.manifest(String(days)).parts[0]?.postings.bytes ?? 0;
  };
  const recent = await size(1);
  const old = await size(100);
  expect(old / recent).toBeGreaterThan(1 / OLD_WIDE);
  expect(old / recent).toBeLessThan(0.5);
});

test('equal lines give equal bytes, in whatever order and however packed', async () => {
  const shop = new Workshop();
  const lines = numbers(1, 150).map((number) => sampleLine(number, { days: number }));
  const built = async (name: string): Promise<object> => {
    expect(await shop.pack('build', '--articles', `./${name}`, '--out', `./of-${name}`)).toBe(0);
    return shop.contents(`of-${name}`);
  };
  shop.lines('a.jsonl', lines);
  shop.lines('reversed.jsonl', lines.toReversed());
  writeFileSync(shop.path('a.jsonl.gz'), gzipSync(readFileSync(shop.path('a.jsonl'))));
  const first = await built('a.jsonl');
  expect(await built('reversed.jsonl')).toEqual(first);
  expect(await built('a.jsonl.gz')).toEqual(first);
});

test('of an article that stands there twice the last line counts', async () => {
  const shop = new Workshop();
  const amp = 'https://ukrinform.net/amp/rubric-world/4000001-pier.html?utm=x';
  shop.lines('a.jsonl', [sampleLine(1), sampleLine(2), sampleLine(1, { url: amp, text: madeText(7) })]);
  await build(shop);
  expect(await shop.sources('pack', madeText(7))).toEqual([keyOf(1)]);
  expect(await shop.sources('pack', madeText(1))).toEqual([]);
  expect(shop.manifest('pack').compared.articles).toBe(2);
});

test('what a crawl read of the page stands in the card, and times without a zone are not certain', async () => {
  const shop = new Workshop();
  const facts = {
    modifiedAt: '2026-11-21T08:00:00Z',
    advertising: 'Advertising',
    foreign: { outlet: 'The Herald', host: 'herald.example' },
  };
  shop.lines('a.jsonl', [
    { ...sampleLine(1), ...facts },
    sampleLine(2, { publishedAt: '2026-11-19T08:00' }),
    { ...sampleLine(3), foreign: { outlet: 5 }, modifiedAt: 'soon', advertising: 1, timeCertain: false },
  ]);
  await build(shop);
  const corpus = await shop.corpus('pack');
  const [first, second, third] = await corpus.articles([0, 1, 2]);
  expect(first).toMatchObject({
    modified: Date.UTC(2026, 10, 21, 8),
    advertising: 'Advertising',
    foreign: facts.foreign,
    timeCertain: true,
  });
  expect(second).toMatchObject({ timeCertain: false, card: { published: Date.UTC(2026, 10, 19, 8) } });
  expect(third?.timeCertain).toBe(false);
  expect(third).not.toHaveProperty('modified');
  expect(third).not.toHaveProperty('foreign');
});

test('lines that cannot be packed are named, and the others packed', async () => {
  const shop = new Workshop();
  shop.lines('a.jsonl', [
    sampleLine(1),
    { id: 'no text' },
    sampleLine(2, { url: 'https://example.com/2.html' }),
    sampleLine(3, { url: 'https://www.ukrinform.net/rubric-society/999999999-far.html' }),
    sampleLine(4, { text: 'Read also: another story' }),
    ...numbers(1, 30).map(() => ({})),
  ]);
  expect(await build(shop)).toBe(0);
  expect(shop.manifest('pack').compared.articles).toBe(1);
  expect(shop.complained.split('\n').slice(0, 3)).toEqual([
    `${shop.path('a.jsonl')}:2: text is missing`,
    `${shop.path('a.jsonl')}:3: url is not that of an article`,
    `${shop.path('a.jsonl')}:4: url is not that of an article`,
  ]);
  expect(shop.complained.trim().split('\n')).toHaveLength(20);
  expect(shop.said).toContain('34 lines were left out');
});

const generations: [asked: string[], generation: number | undefined][] = [
  [[], 6],
  [['--generation', '9'], 9],
  [['--generation', '5'], undefined],
  [['--generation', '4'], undefined],
  [['--generation', '20261120'], undefined],
];
test.each(generations)('after generation 5, asked %j, comes %s', async (asked, generation) => {
  const shop = new Workshop();
  shop.lines('a.jsonl', [sampleLine(1)]);
  await build(shop, '--generation', '5');
  const before = shop.contents('pack');
  const code = await shop.pack(
    'build',
    '--articles',
    './a.jsonl',
    '--out',
    './next',
    '--previous',
    './pack',
    ...asked,
  );
  expect(code).toBe(generation === undefined ? 1 : 0);
  expect(shop.exists('next')).toBe(generation !== undefined);
  if (generation !== undefined) expect(shop.manifest('next').generation).toBe(generation);
  expect(shop.contents('pack')).toEqual(before);
});

test('a pack is dated by its newest article or by the order, never by a clock', async () => {
  const shop = new Workshop();
  const { publishedAt: _, ...undated } = sampleLine(1);
  shop.lines('a.jsonl', [undated]);
  expect(await build(shop)).toBe(1);
  expect(shop.complained).toContain('--built-at');
  expect(await build(shop, '--built-at', '2026-11-24T10:00:00Z')).toBe(0);
  const { builtAt, parts, compared } = shop.manifest('pack');
  expect(builtAt).toBe(Date.UTC(2026, 10, 24, 10));
  expect(parts.map(({ tier }) => tier)).toEqual(['recent']);
  expect(compared).toEqual({ articles: 1, editions: ['en'] });
});

test('what stands in the way is never written over, and nothing is left behind', async () => {
  const shop = new Workshop();
  shop.lines('a.jsonl', [sampleLine(1)]);
  shop.lines('pack', [{ mine: true }]);
  expect(await build(shop)).toBe(1);
  expect(readFileSync(shop.path('pack'), 'utf8')).toBe('{"mine":true}\n');
  expect(await shop.pack('build', '--articles', './missing.jsonl', '--out', './other')).toBe(1);
  expect(shop.complained).toContain('missing.jsonl');
  expect(Object.keys(shop.contents('.'))).toHaveLength(2);
});
