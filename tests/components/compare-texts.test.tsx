import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareTexts } from '../../components/CompareTexts.tsx';
import { comparisonView } from '../../utils/compare-view/view.ts';
import { madeParagraphs } from '../compare-view/made-texts.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

const intoView = vi.fn();
beforeEach(() => {
  speak('en');
  Element.prototype.scrollIntoView = intoView;
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const lead = 'The old lamp of the harbour of Saltholm was lit again on Sunday after an interval of 40 years.';
const second =
  'Fishing crews from three neighbouring villages had collected copper and glass for it since the spring.';
const third =
  'The ferry company will change its evening timetable because the entrance can be used in the dark again.';

/** Both texts side by side, aligned anew. */
function shown(copy: readonly string[], original: readonly string[]): HTMLElement {
  const unknown = { passages: [], words: { matched: 1, own: 1 } };
  const view = comparisonView(copy.join('\n'), original.join('\n\n'), unknown);
  const { container } = render(
    <CompareTexts view={view} lang="en" heads={{ original: <p>agency</p>, copy: <p>paper</p> }} />,
  );
  return container as HTMLElement;
}
const whole = (): HTMLElement => shown([third, lead.replace('40', '45'), second], [lead, second, third]);
const place = (container: Element) => container.querySelector('[role=status]')?.textContent;
const marked = (container: Element, index: number): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>(`[data-passage="${index}"]`),
];
const press = (key: string): boolean => fireEvent.keyDown(document.body, { key });

describe.each(languages)('in %s', (language) => {
  test('every mark has its own sign and its name, in the legend and on the passage', async () => {
    speak(language);
    const container = whole();
    const names = ['verbatim', 'edited', 'quotation', 'moved', 'changedFact'].map((name) =>
      message(language, `compare_${name}`),
    );
    const lines = [...container.querySelectorAll('.legend li')].slice(0, -1);
    expect(lines.map((line) => line.querySelector('.sample')?.textContent)).toEqual(names);
    const shapes = lines.map((line) => line.querySelector('.shape')?.textContent);
    expect(new Set(shapes).size).toBe(names.length);
    const [label] = marked(container, 1).map((mark) => mark.querySelector('button')?.textContent);
    expect(label).toContain(
      `2. ${message(language, 'compare_edited')}, ${message(language, 'compare_changedFact')}`,
    );
    expect(await complaints(container)).toEqual([]);
  });

  test('a step says where it led to', () => {
    speak(language);
    const container = whole();
    expect(place(container)).toBe(message(language, 'compare_count', ['3']));
    press('n');
    const marks = ['verbatim', 'moved'].map((name) => message(language, `compare_${name}`)).join(', ');
    expect(place(container)).toBe(message(language, 'compare_step', ['1', '3', marks]));
  });

  test('texts that share nothing say so', async () => {
    speak(language);
    const container = shown([third], [lead]);
    expect(place(container)).toBe(message(language, 'compare_none'));
    expect(container.querySelector<HTMLButtonElement>('[data-step="1"]')?.disabled).toBe(true);
    expect(await complaints(container)).toEqual([]);
  });
});

test('keys and buttons step through the passages of both sides, however fast', () => {
  const container = whole();
  const reached = (): (string | undefined)[] =>
    [...container.querySelectorAll<HTMLElement>('mark.current')].map((mark) => mark.dataset.passage);
  for (const key of ['n', 'j', 'j', 'n']) press(key);
  expect(reached()).toEqual(['2', '2']);
  press('k');
  expect(reached()).toEqual(['1', '1']);
  const [back, on] = [...container.querySelectorAll<HTMLElement>('[data-step]')];
  if (back === undefined || on === undefined) throw new Error('there are no buttons');
  fireEvent.click(back);
  expect(reached()).toEqual(['0', '0']);
  fireEvent.click(on);
  expect(reached()).toEqual(['1', '1']);
  expect(container.querySelectorAll('button[aria-current=true]').length).toBe(2);
  expect(intoView.mock.contexts.slice(-2)).toEqual(
    ['original', 'copy'].map((side) => container.querySelector(`[data-side=${side}] [data-passage="1"]`)),
  );
});

test('letters do nothing when that is switched off', () => {
  const container = whole();
  const letters = [...container.querySelectorAll<HTMLElement>('input')].at(-1);
  if (letters !== undefined) fireEvent.click(letters);
  press('n');
  expect(container.querySelector('mark.current')).toBeNull();
});

test.each([
  ['copy', 'original'],
  ['original', 'copy'],
])('a click on a passage of the %s leads to the %s, and the focus with it', (from, to) => {
  const container = whole();
  const passage = container.querySelector<HTMLElement>(`[data-side=${from}] [data-passage="0"]`);
  if (passage === null) throw new Error('there is no passage');
  fireEvent.click(passage);
  const there = container.querySelector(`[data-side=${to}] [data-passage="0"]`);
  expect(intoView.mock.contexts).toEqual([there]);
  expect(document.activeElement).toBe(there?.querySelector('button'));
});

test('a click on the map leads to the passage there, on both sides', () => {
  const container = whole();
  const map = container.querySelector('svg');
  if (map === null) throw new Error('there is no map');
  vi.spyOn(map, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 300));
  fireEvent.click(map, { clientX: 30, clientY: 299 });
  expect(marked(container, 2).map(({ className }) => className.includes('current'))).toEqual([true, true]);
  expect(map.getAttribute('aria-hidden')).toBe('true');
  expect(map.querySelectorAll('rect:not(.lane)').length).toBe(6);
});

test('words of pages are never taken for markup', () => {
  const markup = '<img src=x onerror="globalThis.hit = 1"></p><script>globalThis.hit = 1</script>';
  const container = shown([`${lead} ${markup}`, markup], [lead, `${second} ${markup}`]);
  expect(container.querySelectorAll('img, script').length).toBe(0);
  expect(container.querySelector('[data-side=copy] .text')?.textContent).toContain(markup);
  expect(container.querySelector('[data-side=original] .text')?.textContent).toContain(markup);
});

test('20,000 edited words are shown with an element for each passage, not for each word', () => {
  const paragraphs = madeParagraphs(250, 80, 3);
  const edited = paragraphs.map((text) =>
    text
      .split(' ')
      .map((word, i) => (i % 20 === 19 ? `other${i}` : word))
      .join(' '),
  );
  const container = shown(edited, paragraphs);
  expect(container.querySelectorAll('[data-side=copy] mark').length).toBe(250);
  // Of each passage on each side: paragraph, mark, button with two parts, four changed words; and one on the map.
  expect(container.querySelectorAll('*').length).toBeLessThan(250 * 2 * 10 + 100);
  expect(container.querySelector('[data-side=copy] .text')?.textContent?.match(/other/gu)?.length).toBe(1000);
});
