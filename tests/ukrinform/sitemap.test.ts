// @vitest-environment node
import { expect, test } from 'vitest';
import { readSitemap } from '../../utils/ukrinform/sitemap.ts';
import { faultOf, fixture } from './fixture.ts';

const now = Date.UTC(2026, 10, 24, 18);
const read = (xml: string) => readSitemap(xml, now);

test('reads the articles of a week with the dates they name; other addresses are counted and dropped', () => {
  const { entries, dropped } = read(fixture('sitemap.en.xml'));
  expect(entries.map(({ address, lastModified }) => [address.id, address.slug, lastModified])).toEqual([
    [4143504, 'ferry', Date.UTC(2026, 10, 24, 13, 30)],
    [4143505, 'storm', undefined],
    [4143506, 'day', Date.UTC(2026, 10, 23)],
    [4143507, 'after-empty', undefined],
    [4143508, 'old', undefined],
    [4143509, 'future', undefined],
  ]);
  expect(dropped).toBe(4);
});

test('reads a sitemap whose elements carry a prefix', () => {
  const prefixed = `<s:urlset xmlns:s="x"><s:url><s:loc>https://www.ukrinform.jp/rubric-ato/4143504-x.html</s:loc></s:url></s:urlset>`;
  expect(read(prefixed).entries).toMatchObject([{ address: { edition: 'ja', id: 4143504 } }]);
});

test.each([
  ['wrong-root', 'an index of sitemaps', fixture('sitemap-index.xml')],
  ['wrong-root', 'a feed', fixture('feed.uk.xml')],
  ['not-xml', 'a login page', fixture('login.html')],
  ['empty', 'nothing', ''],
  ['malformed', 'a cut sitemap', fixture('sitemap.en.xml').slice(0, 500)],
  ['doctype', 'a document type', '<!DOCTYPE urlset [<!ENTITY a "b">]><urlset>&a;</urlset>'],
  ['too-many', 'addresses', `<urlset>${'<url/>'.repeat(50_001)}</urlset>`],
])('refuses as %s: %s', (fault, _, xml) => {
  expect(faultOf(() => read(xml))).toBe(fault);
});

test('reads as many addresses as a sitemap may hold', () => {
  expect(read(`<urlset>${'<url/>'.repeat(50_000)}</urlset>`)).toEqual({ entries: [], dropped: 50_000 });
});
