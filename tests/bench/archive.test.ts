import { beforeAll, expect, test } from 'vitest';
import { ArchiveArticles } from '../../scripts/bench/archive-articles.ts';
import { momentOf, NEWEST_MOMENT, NEWEST_NUMBER, OLDEST_NUMBER } from '../../scripts/bench/archive-dates.ts';
import { numbersOf } from '../../scripts/bench/archive-pack.ts';
import { scaled, tierIn } from '../../scripts/bench/archive-rows.ts';
import { measuredArchive } from '../../scripts/bench/archive.ts';
import type { Row } from '../../scripts/bench/row.ts';
import { packLine } from '../../scripts/pack/pack-lines.ts';
import { headlineSlug } from '../../utils/ukrinform/headline-slug.ts';

const DAY = 86_400_000;
let rows: Map<string, Row>;

beforeAll(async () => {
  const sizes = { old: 80, recent: 40, day: 10 };
  rows = new Map((await measuredArchive(1, () => undefined, sizes)).map((row) => [row.key, row]));
}, 60_000);

const row = (key: string): Row => rows.get(key) ?? ({ key, value: Number.NaN } as Row);

test('a small archive gives every figure', () => {
  expect([...rows.keys()]).toEqual([
    ...['postings', 'skeletons', 'cards', 'total'].map((what) => `archive_2m.${what}_mb`),
    'archive_2m.whole_found',
    'archive_2m.recent_paragraphs_found',
    'default_install_mb',
    'day_delta_kb',
  ]);
  expect([...rows.values()].filter(({ value }) => !(value > 0))).toEqual([]);
});

test('among few articles every copy is found', () => {
  expect(row('archive_2m.whole_found').value).toBe(1);
  expect(row('archive_2m.recent_paragraphs_found').value).toBe(1);
});

test('the whole is more than its parts by what belongs to none', () => {
  const parts = ['postings', 'skeletons', 'cards'].map((what) => row(`archive_2m.${what}_mb`).value);
  const more = row('archive_2m.total_mb').value - parts.reduce((sum, value) => sum + value, 0);
  expect(more).toBeGreaterThan(0.0005);
  expect(more).toBeLessThan(0.5);
});

test('the delta holds the day alone', () => {
  expect(row('day_delta_kb').articles).toBe(10);
  expect(row('day_delta_kb').value).toBeLessThan(30);
});

test('what was built of the old tier is multiplied, the recent tier is not', () => {
  const recent = { articles: 10, bytes: { postings: 1000, skeletons: 2000, cards: 300 } };
  const old = { articles: 5, bytes: { postings: 50, skeletons: 70, cards: 5 } };
  expect(scaled(recent, old, 60)).toEqual({ postings: 1500, skeletons: 2700, cards: 350 });
});

test('the parts of a tier are taken together', () => {
  const file = (bytes: number) => ({ sha256: String(bytes), bytes });
  const part = (tier: 'old' | 'recent', articles: number) => ({
    tier,
    articles,
    postings: file(articles),
    skeletons: file(2 * articles),
    cards: file(3 * articles),
  });
  expect(tierIn([part('old', 1), part('recent', 10), part('old', 100)], 'old')).toEqual({
    articles: 101,
    bytes: { postings: 101, skeletons: 202, cards: 303 },
  });
});

test('old numbers lie at equal distances, recent and coming ones follow each other', () => {
  const { old, recent, day } = numbersOf({ old: 100, recent: 50, day: 3 });
  expect(old).toHaveLength(100);
  expect(new Set([...old, ...recent, ...day]).size).toBe(153);
  expect([old[0], recent.at(-1), day]).toEqual([
    OLDEST_NUMBER,
    NEWEST_NUMBER,
    [1, 2, 3].map((more) => NEWEST_NUMBER + more),
  ]);
  expect(Math.max(...old)).toBeLessThan(recent[0] ?? 0);
});

test('later numbers are later articles, in whole minutes', () => {
  const numbers = Array.from({ length: 400 }, (_, i) => OLDEST_NUMBER + i * 5500);
  const moments = numbers.map(momentOf);
  expect(moments.every((moment, i) => moment % 60_000 === 0 && moment > (moments[i - 1] ?? 0))).toBe(true);
  expect(momentOf(NEWEST_NUMBER)).toBe(NEWEST_MOMENT);
  expect(momentOf(NEWEST_NUMBER + 370)).toBe(NEWEST_MOMENT + DAY);
  expect(momentOf(NEWEST_NUMBER - 370 * 90)).toBe(NEWEST_MOMENT - 90 * DAY);
  expect(new Date(momentOf(OLDEST_NUMBER)).getUTCFullYear()).toBe(2016);
});

test('a made article is one that a pack takes, and the same every time', () => {
  const [one, other] = [new ArchiveArticles(3), new ArchiveArticles(3)];
  const lines = Array.from({ length: 60 }, (_, i) => one.line(NEWEST_NUMBER - i));
  expect(lines.toReversed()).toEqual(lines.map((_, i) => other.line(NEWEST_NUMBER - 59 + i)));
  for (const line of lines) {
    const taken = packLine(line);
    expect('wrong' in taken ? taken.wrong : `${taken.address.edition}:${taken.address.id}`).toBe(line.id);
  }
  expect(new Set(lines.map(({ lang }) => lang))).toEqual(new Set(['uk', 'en']));
  const named = lines.filter(({ title, url }) => url.endsWith(`-${headlineSlug(title)}.html`)).length;
  expect(named).toBeGreaterThan(40);
  expect(named).toBeLessThan(60);
});
