// @vitest-environment node
import { expect, test } from 'vitest';
import type { ArticleTime } from '../../utils/ukrinform/article.ts';
import { readArticlePage } from '../../utils/ukrinform/article-page.ts';
import { addressIn } from './fixture.ts';

const record = (dates: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle",${dates}}</script>`;
const timeOf = (html: string): ArticleTime =>
  readArticlePage(
    `${html}<h1 class="newsTitle">Storm</h1><div class="newsText">Four masts.</div>`,
    addressIn('en'),
  ).time;
const noon = Date.UTC(2026, 10, 24, 12);

test.each([
  ['its news record', record('"datePublished":"2026-11-24T14:00:00+02:00"')],
  ['its news record in UTC', record('"datePublished":"2026-11-24T12:00:00.000Z"')],
  ['a zone without colon', record('"datePublished":"2026-11-24T14:00:00+0200"')],
  ['minutes only', '<time datetime="2026-11-24T14:00+02:00"></time>'],
  ['its metadata', '<meta property="article:published_time" content="2026-11-24T14:00:00+02:00">'],
  ['the first dated time element', '<time>now</time><time datetime="2026-11-24T14:00:00+02:00"></time>'],
  [
    'the zoned one of several dates',
    `${record('"datePublished":"2026-11-24T14:00:00"')}<time datetime="2026-11-24T14:00:00+02:00"></time>`,
  ],
  [
    'the readable one of several dates',
    `${record('"datePublished":"2026-13-45T99:00:00Z"')}<time datetime="2026-11-24T14:00:00+02:00"></time>`,
  ],
  [
    'the first news record of a list',
    '<script type="application/ld+json">[null,1,{"@type":"BreadcrumbList","datePublished":"2020-01-01T00:00:00Z"},{"@type":"ReportageNewsArticle","datePublished":"2026-11-24T12:00:00Z"}]</script>',
  ],
])('is certain of a moment from %s', (_, html) => {
  expect(timeOf(html)).toEqual({ published: noon, certain: true });
});

test('reads the moment of the last change', () => {
  const dates = '"datePublished":"2026-11-24T12:00:00Z","dateModified":"2026-11-24T13:00:00Z"';
  expect(timeOf(record(dates))).toEqual({ published: noon, modified: noon + 3_600_000, certain: true });
  const meta = '<meta property="article:modified_time" content="2026-11-24T13:00:00Z">';
  expect(timeOf(meta)).toEqual({ modified: noon + 3_600_000, certain: false });
});

test.each([
  ['a day only', '<time datetime="2026-11-24"></time>'],
  ['a moment without time zone', record('"datePublished":"2026-11-24T12:00:00"')],
  ['a moment with a blank', '<time datetime="2026-11-24 12:00"></time>'],
  ['the date line of an interview', '<div class="firstDate">24.11.2026 14:05</div>'],
  ['a date line without time of day', '<div class="firstDate">Kyiv, 24.11.2026</div>'],
])('is not certain of %s', (_, html) => {
  const time = timeOf(html);
  expect(time.certain).toBe(false);
  // Whatever the zone of this machine: within the day.
  expect(Math.abs((time.published ?? 0) - noon)).toBeLessThanOrEqual(86_400_000);
});

test.each([
  ['no date', ''],
  ['words', '<time datetime="yesterday"></time><div class="firstDate">yesterday</div>'],
  ['a date that is none', '<time datetime="2026-99-99"></time><div class="firstDate">24.11</div>'],
  ['a day that no calendar has', '<div class="firstDate">45.13.2026 25:61</div>'],
  ['a damaged record', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>'],
  ['a record of numbers', record('"datePublished":1795521600,"headline":7')],
  [
    'the record of something else',
    '<script type="application/ld+json">{"@type":"Event","datePublished":"2026-11-24T12:00:00Z"}</script>',
  ],
  [
    'a record behind another name',
    '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle","datePublished":"2026-11-24T12:00:00Z"}}</script>',
  ],
  [
    'a script of another type',
    '<script>{"@type":"NewsArticle","datePublished":"2026-11-24T12:00:00Z"}</script>',
  ],
])('gives no moment for %s', (_, html) => {
  expect(timeOf(html)).toEqual({ certain: false });
});
