import { afterEach, expect, test } from 'vitest';
import { directiveOf } from '../../utils/page/words-directive.ts';

afterEach(() => document.getSelection()?.removeAllRanges());

/** Selects characters of the first text of an element. */
function selected(body: string, selector: string, start: number, end: number): Selection | null {
  document.body.innerHTML = body;
  const text = document.querySelector(selector)?.firstChild;
  const selection = document.getSelection();
  if (text === null || text === undefined || selection === null) throw new Error(`there is no ${selector}`);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

const page =
  '<p>The lantern tower of Saltholm is open-air again, and the bell rings.</p><p>Visitors came.</p>';

test('words are named as they stand, with hyphens that part nothing', () => {
  const selection = selected(page, 'p', 4, 42);
  expect(directiveOf(selection)).toBe('lantern%20tower%20of%20saltholm%20is%20open%2Dair');
});

test('the selection of the reader stays as it is', () => {
  const selection = selected(page, 'p', 6, 40);
  const before = selection?.toString();
  directiveOf(selection);
  expect(selection?.toString()).toBe(before);
});

test('words that stand there twice are told apart by those beside them', () => {
  const twice =
    '<p id="a">We saw the old lantern tower at noon.</p><p id="b">They left the old lantern tower at night.</p>';
  const directive = directiveOf(selected(twice, '#b', 10, 31)) ?? '';
  expect(directive).toMatch(/(?:left.*-,|,-.*night|night)/u);
});

test.each([
  ['nothing is selected', () => null],
  ['the caret stands in a word', () => selected(page, 'p', 6, 6)],
  ['a sign is selected', () => selected('<p>a – b</p>', 'p', 2, 3)],
  [
    'a field is selected in',
    () => selected('<div contenteditable="true">The lantern tower</div>', 'div', 0, 17),
  ],
])('there is no directive when %s', (_, selection) => expect(directiveOf(selection())).toBeUndefined());
