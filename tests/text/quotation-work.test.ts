// @vitest-environment node
import { expect, test } from 'vitest';
import { ownWordsMask } from '../../utils/text/own-words.ts';
import { wordsOf } from '../../utils/text/words.ts';
import { scanned } from './scanned.ts';

const units: readonly [string, string][] = [
  ['opening marks', '«'],
  ['closing marks', '»'],
  ['straight marks', '"'],
  ['straight marks at words', ' "a'],
  ['all marks', '«»‹›„“‟”‘’‚「」『』"＂'],
  ['opening marks at words', '«а '],
  ['pairs inside an open mark', '«а «б» в '],
  ['marks that never close in time', '„«“‟'],
  ['paragraphs that open', '«а б в г ґ д\n'],
  ['paragraphs that close', 'а»\n'],
  ['paragraphs that open with silent ones between', '«а\nб\nв\n'],
  ['attributions', ' – сказав а'],
  ['attributed dialogue', '– Міст, – сказав він, – і так\n'],
  ['announcements', 'Він сказав:\n'],
  ['announcements in one line', 'сказав: «а '],
  ['sentences that report', 'Він сказав, що так. Але '],
  ['verbs without an end', 'мер сказав на '],
  ['full stops', '.'],
  ['line ends', 'а\n'],
];

const repeated = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

function work(text: string): number {
  const words = wordsOf(text);
  return scanned(() => ownWordsMask(text, words));
}

test('work is counted', () => {
  expect(scanned(() => /b/u.test('aaab'))).toBe(4);
  expect(scanned(() => [...'a.b.'.matchAll(/\./gu)].length)).toBe(4);
  expect(scanned(() => 'ab'.charAt(0) + 'ab'.charCodeAt(1))).toBe(2);
});

// Quadratic work would be sixteen times as much.
test.each(units)('four times the hostile text is four times the work: %s', (_, unit) => {
  const [small, large] = [work(repeated(unit, 8000)), work(repeated(unit, 32_000))];
  expect(small).toBeGreaterThan(8000);
  expect(large / small).toBeLessThan(5);
});

// What no expression looks at does not count above: a megabyte of it would never end if it were quadratic.
test.each([
  ['all marks', '«»‹›„“‟”‘’‚「」『』"＂'],
  ['marks that close nothing of the many that are open', '«”'],
])(
  'a megabyte of hostile text is read, every word once: %s',
  (_, unit) => {
    const text = repeated(unit, 1_000_000);
    expect(ownWordsMask(`${text} кінець`).map(({ words }) => words)).toEqual([1]);
  },
  60_000,
);
