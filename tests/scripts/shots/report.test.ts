// @vitest-environment node
import { expect, test } from 'vitest';
import type { Complaint } from '../../../scripts/shots/complaints.ts';
import { escaped } from '../../../scripts/escaped.ts';
import { indexPage } from '../../../scripts/shots/index-page.ts';
import { closingLine, faultLines, faultsIn } from '../../../scripts/shots/report.ts';
import type { Picture } from '../../../scripts/shots/take.ts';

const picture = (state: string, ...complaints: Complaint[]): Picture => ({
  view: 'popup',
  state,
  language: 'uk',
  theme: 'dark',
  width: 320,
  file: `popup/${state}.jpg`,
  complaints,
});
const contrast: Complaint = { by: 'axe', rule: 'color-contrast', nodes: ['<p class="meta">'] };
const wide: Complaint = { by: 'gallery', rule: 'wider than the window', nodes: ['340 > 320'] };

test('violations are counted in every picture, what else is wrong is not among them', () => {
  expect(closingLine([picture('a', contrast, wide), picture('b', contrast), picture('c')])).toBe(
    '3 pictures, 2 axe violations',
  );
  expect(closingLine([])).toBe('0 pictures, 0 axe violations');
});

test('the same fault of many pictures is told once', () => {
  const faults = faultsIn([picture('a', wide), picture('b', contrast), picture('c', contrast)]);
  expect(faults.map(({ complaint, pictures }) => [complaint.rule, pictures.length])).toEqual([
    ['color-contrast', 2],
    ['wider than the window', 1],
  ]);
  expect(faults.map(faultLines)).toEqual([
    'color-contrast: <p class="meta">\n  popup/b.jpg, and 1 more',
    'wider than the window: 340 > 320\n  popup/a.jpg',
  ]);
});

test('the page holds every picture, lazily, with an anchor for its state and what is wrong with it', () => {
  const html = indexPage([picture('a', contrast), picture('b')]);
  expect(html.match(/<img loading="lazy"/gu)).toHaveLength(2);
  for (const state of ['a', 'b']) {
    expect(html).toContain(`<section id="popup-${state}">`);
    expect(html).toContain(`href="#popup-${state}"`);
    expect(html).toContain(`src="popup/${state}.jpg"`);
  }
  expect(html).toContain('uk, dark, 320 px<br>color-contrast');
  expect(html).toContain('2 pictures, 1 axe violations');
});

test('names and markup that was complained of stay text', () => {
  const hostile = '"><script>globalThis.hit = 1</script>';
  const html = indexPage([picture(hostile, { by: 'axe', rule: hostile, nodes: [hostile] })]);
  expect(html).not.toContain('<script');
  expect(escaped(`<a href='x'>&"`)).toBe('&#60;a href=&#39;x&#39;&#62;&#38;&#34;');
});
