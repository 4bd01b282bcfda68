import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf } from '../../scripts/pack/pack-folder.ts';
import { filesOf } from '../../utils/corpus/manifest.ts';
import { keyOf, madeText, newest, numbers, sampleLine, type SampleLine, Workshop } from './samples.ts';

const DAY = 86_400_000;

async function built(shop: Workshop, lines: readonly object[], name = 'g1'): Promise<void> {
  shop.lines('a.jsonl', lines);
  expect(await shop.pack('build', '--articles', './a.jsonl', '--out', `./${name}`)).toBe(0);
}

function continued(shop: Workshop, lines: readonly object[], from: string, to: string, ...more: string[]) {
  shop.lines('b.jsonl', lines);
  return shop.pack(
    'delta',
    '--previous',
    `./${from}`,
    '--articles',
    './b.jsonl',
    '--out',
    `./${to}`,
    '--sign-off',
    ...more,
  );
}

const names = (shop: Workshop, name: string): string[] =>
  filesOf(shop.manifest(name)).map(({ sha256 }) => sha256);

test('a delta adds one part, and what was there keeps its name and its bytes', async () => {
  const shop = new Workshop();
  await built(shop, [...numbers(1, 20).map((n) => sampleLine(n)), sampleLine(21, { days: 200 })]);
  const before = shop.contents('g1');
  expect(
    await continued(
      shop,
      numbers(22, 25).map((n) => sampleLine(n)),
      'g1',
      'g2',
    ),
  ).toBe(0);
  expect(shop.contents('g1')).toEqual(before);
  expect(shop.contents('g2')).toMatchObject(
    Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith('/files/'))),
  );
  const fresh = names(shop, 'g2').filter((name) => !names(shop, 'g1').includes(name));
  expect(fresh).toHaveLength(3);
  const { generation, parts, compared } = shop.manifest('g2');
  expect(generation).toBe(2);
  expect(parts.map(({ tier, articles }) => [tier, articles])).toEqual([
    ['old', 1],
    ['recent', 20],
    ['recent', 4],
  ]);
  expect(compared.articles).toBe(25);
  const bytes = filesOf(shop.manifest('g2'))
    .filter(({ sha256 }) => fresh.includes(sha256))
    .reduce((sum, file) => sum + file.bytes, readFileSync(shop.path('g2/manifest.json')).length + 64);
  expect(shop.said).toContain(`browsers download 3 files, ${bytes.toLocaleString('en')} bytes`);
});

test('a changed article is found by its new text, and counted once', async () => {
  const shop = new Workshop();
  await built(shop, [sampleLine(1), sampleLine(2)]);
  await continued(shop, [sampleLine(1, { text: madeText(9), title: 'Pier 1 closes' })], 'g1', 'g2');
  expect(await shop.sources('g2', madeText(9))).toEqual([keyOf(1)]);
  const corpus = await shop.corpus('g2');
  const [article] = await corpus.articles([(await corpus.rowOf(keyOf(1))) ?? -1]);
  expect(article?.card.title).toBe('Pier 1 closes');
  expect(shop.manifest('g2').compared.articles).toBe(2);
});

test('of a file that only grows, what is held already is passed over', async () => {
  const shop = new Workshop();
  const lines = numbers(1, 130).map((n) => sampleLine(n));
  await built(shop, lines);
  expect(await continued(shop, [...lines, sampleLine(131)], 'g1', 'g2')).toBe(0);
  expect(shop.said).toContain('1 articles added or changed');
  expect(await continued(shop, lines, 'g2', 'g3', '--built-at', '2026-11-21')).toBe(0);
  expect(names(shop, 'g3')).toEqual(names(shop, 'g2'));
  expect(shop.manifest('g3')).toMatchObject({ generation: 3, builtAt: Date.UTC(2026, 10, 21) });
});

test('never more than four parts of a tier stay, and all articles with them', async () => {
  const shop = new Workshop();
  await built(
    shop,
    numbers(1, 40).map((n) => sampleLine(n)),
  );
  for (let day = 2; day <= 9; day++) {
    const lines = [
      sampleLine(day * 100, { days: -day }),
      sampleLine(3, { days: -day, text: madeText(day * 1000) }),
    ];
    expect(await continued(shop, lines, `g${day - 1}`, `g${day}`)).toBe(0);
    expect(shop.manifest(`g${day}`).parts.length).toBeLessThanOrEqual(4);
    // The large part is not written anew.
    expect(shop.manifest(`g${day}`).parts[0]).toEqual(shop.manifest('g1').parts[0]);
  }
  for (const number of [1, 40, 200, 500, 900])
    expect(await shop.sources('g9', madeText(number))).toEqual([keyOf(number)]);
  const corpus = await shop.corpus('g9');
  const row = (await corpus.rowOf(keyOf(3))) ?? -1;
  const [article] = await corpus.articles([row]);
  expect(article?.card.published).toBe(newest + 9 * DAY);
  expect(await shop.sources('g9', madeText(9000))).toEqual([keyOf(3)]);
  expect(shop.manifest('g9').compared).toMatchObject({ articles: 48, to: newest + 9 * DAY });
});

test('parts grow old without being written anew', async () => {
  const shop = new Workshop();
  await built(
    shop,
    numbers(1, 10).map((n) => sampleLine(n)),
  );
  for (let month = 1; month <= 9; month++) {
    const line = sampleLine(100 + month, { days: -91 * month });
    expect(await continued(shop, [line], `g${month}`, `g${month + 1}`)).toBe(0);
  }
  const tiers = shop.manifest('g2').parts.map(({ tier, articles }) => [tier, articles]);
  expect(tiers).toEqual([
    ['old', 10],
    ['recent', 1],
  ]);
  expect(names(shop, 'g2')).toEqual(expect.arrayContaining(names(shop, 'g1')));
  const { parts } = shop.manifest('g10');
  expect(parts.filter(({ tier }) => tier === 'old').length).toBeLessThanOrEqual(4);
  expect(parts.at(-1)?.tier).toBe('recent');
  for (const number of [1, 101, 109])
    expect(await shop.sources('g10', madeText(number))).toEqual([keyOf(number)]);
});

test('a delta of a build finds what a build of everything finds', async () => {
  const line = fc.record({
    number: fc.integer({ min: 1, max: 12 }),
    version: fc.integer({ min: 0, max: 2 }),
    days: fc.constantFrom(0, 10, 200),
  });
  const textOf = ({ number, version }: { number: number; version: number }): string =>
    madeText(number + 1000 * version, 60);
  const given = (of: { number: number; version: number; days: number }): SampleLine =>
    sampleLine(of.number, { days: of.days, text: textOf(of) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(fc.array(line, { maxLength: 4 }), { maxLength: 6 }),
      async (first, days) => {
        const shop = new Workshop();
        await built(shop, first.map(given));
        let last = 'g1';
        for (const [i, day] of days.entries()) {
          expect(await continued(shop, day.map(given), last, `d${i}`)).toBe(0);
          last = `d${i}`;
        }
        const all = [...first, ...days.flat()];
        await built(shop, all.map(given), 'whole');
        const newestOf = new Map(all.map((of) => [of.number, of]));
        for (const of of newestOf.values()) {
          expect(await shop.sources('whole', textOf(of))).toEqual([keyOf(of.number)]);
          expect(await shop.sources(last, textOf(of))).toEqual([keyOf(of.number)]);
        }
        expect(shop.manifest(last).compared).toMatchObject(shop.manifest('whole').compared);
      },
    ),
    { numRuns: 8, seed: 20261120 },
  );
});

test.each(['postings', 'skeletons', 'cards'] as const)(
  'a pack whose %s were altered is not continued',
  async (file) => {
    const shop = new Workshop();
    await built(shop, [sampleLine(1)]);
    const named = shop.manifest('g1').parts[0]?.[file] ?? { sha256: '' };
    const path = pathOf(shop.path('g1'), named);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.with(bytes.length - 1, 1 ^ (bytes.at(-1) ?? 0)));
    expect(await continued(shop, [sampleLine(2)], 'g1', 'g2')).toBe(1);
    expect(shop.complained).toContain(`file ${named.sha256} holds something else`);
    expect(shop.exists('g2')).toBe(false);
  },
);

test('a delta is not dated before what it continues', async () => {
  const shop = new Workshop();
  await built(shop, [sampleLine(1)]);
  expect(await continued(shop, [sampleLine(2)], 'g1', 'g2', '--built-at', '2026-11-01')).toBe(1);
});
