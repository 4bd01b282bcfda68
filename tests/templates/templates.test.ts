// @vitest-environment node
import { expect, test } from 'vitest';
import { factsOfHtml } from '../../scripts/evaluate/html-facts.ts';
import { saidOf } from './judge.ts';
import { accusations, differences, isLegitimate } from './made-page.ts';
import { isOpen } from './open-differences.ts';
import { addressOf, madePages, pagesWithLayout, pagesWithoutLayout } from './pages.ts';
import { situations } from './situations.ts';

test('there are pages enough, and enough of them credit the agency as its rule asks', () => {
  const pages = madePages();
  expect(pages.length).toBeGreaterThan(1400);
  expect(pages.filter(isLegitimate).length).toBeGreaterThan(600);
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
});

test.each([
  { where: 'without layout', pages: pagesWithoutLayout(), least: 250 },
  { where: 'in a browser', pages: pagesWithLayout(), least: 150 },
])('what is read $where has every template and every situation', ({ pages, least }) => {
  expect(new Set(pages.map(({ template }) => template))).toEqual(
    new Set(madePages().map(({ template }) => template)),
  );
  expect(pages.map(({ situation }) => situation)).toEqual(
    expect.arrayContaining(situations.map(({ name }) => name)),
  );
  expect(pages.length).toBeGreaterThan(least);
  expect(pages.filter(isLegitimate).length).toBeGreaterThan(least / 3);
});

// A name given as an object's property would be cut short in the report.
test.each(pagesWithoutLayout().map((page, i) => [page.name, page, addressOf(i)] as const))(
  '%s',
  async (_, page, url) => {
    const said = await saidOf(await factsOfHtml(page.html, url));
    expect((isOpen(page) ? accusations : differences)(page, said)).toEqual([]);
  },
);
