import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VerdictView } from '../../components/VerdictView.tsx';
import { type MarkKind, markKinds, type PageMarks } from '../../utils/page-marks.ts';
import type { Places, Source, Verdict } from '../../utils/policy/verdict.ts';
import { complaints } from './accessible.ts';
import { background } from './background-world.ts';
import { languages, message, speak } from './speaking.ts';
import { source, verdict } from './verdicts.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const none: PageMarks = { page: 'shown', marks: {} };
const passages = (marked: number, missed: number): PageMarks => ({
  page: 'shown',
  marks: { passages: { marked, missed } },
});

/** A verdict beside a page on which what is marked is known. */
function shown(now: PageMarks, places: Places = { link: 0, paragraph: 1 }, excerpts = ['The lamp']) {
  const world = background({ 'page-marks': () => now, 'mark-page': () => now, 'unmark-page': () => none });
  const view = (change: Partial<Verdict> = {}) => (
    <VerdictView
      verdict={verdict({ sources: [source({ places })], ...change })}
      excerpts={excerpts}
      tabId={7}
    />
  );
  const { container, rerender } = render(view());
  const button = (kind: MarkKind) => container.querySelector<HTMLElement>(`[data-mark=${kind}]`);
  const press = (kind: MarkKind): boolean => fireEvent.click(button(kind) ?? container);
  const pressed = (kind: MarkKind) => button(kind)?.getAttribute('aria-pressed');
  const said = (): string =>
    [...container.querySelectorAll('.mark [role=status]')].map(({ textContent }) => textContent).join('');
  return { world, container, button, press, pressed, said, again: (change = {}) => rerender(view(change)) };
}

test('below the clauses and the passages stand buttons, each with a name of its own', async () => {
  const { container, button } = shown(none);
  expect(markKinds.map((kind) => button(kind)?.textContent)).toEqual(
    markKinds.map((kind) => `☐ ${message('en', `mark_${kind}`)}`),
  );
  const clauses = [...container.querySelectorAll('.clause')];
  expect(clauses.map((clause) => clause.querySelector('button')?.dataset.mark)).toEqual([
    'link',
    'paragraph',
    undefined,
    undefined,
    undefined,
  ]);
  expect(await complaints(container)).toEqual([]);
});

test.each<[string, Places, MarkKind[]]>([
  ['no link that can be seen', { paragraph: 1 }, ['paragraph', 'passages']],
  ['no paragraph', { link: 0 }, ['link', 'passages']],
  ['neither', {}, ['passages']],
])('where there is %s, nothing offers to show it', (_, places, kinds) => {
  const { container } = shown(none, places);
  const offered = [...container.querySelectorAll<HTMLElement>('[data-mark]')].map(
    ({ dataset }) => dataset.mark,
  );
  expect(offered).toEqual(kinds);
});

test('passages that the page does not give are not offered to be shown', () => {
  expect(shown(none, {}, []).button('passages')).toBeNull();
});

test('pressed, it marks and tells what came of it; pressed again, it takes the marks away', async () => {
  const { world, press, pressed, said, container } = shown(passages(3, 1));
  await waitFor(() => expect(pressed('passages')).toBe('true'));
  world.answers['page-marks'] = () => none;
  press('passages');
  await waitFor(() => expect(pressed('passages')).toBe('false'));
  expect(said()).toBe(message('en', 'marks_removed'));
  press('passages');
  await waitFor(() => expect(pressed('passages')).toBe('true'));
  expect(said()).toBe(`${message('en', 'marked_other', ['3'])} ${message('en', 'missed_one', ['1'])}`);
  expect(world.asked.filter(({ name }) => name !== 'page-marks')).toEqual([
    { name: 'unmark-page', ask: { tabId: 7, kind: 'passages' } },
    { name: 'mark-page', ask: { tabId: 7, kind: 'passages' } },
  ]);
  expect(await complaints(container)).toEqual([]);
});

test.each<[string, PageMarks, string, string]>([
  ['marked', { page: 'shown', marks: { link: { marked: 1, missed: 0 } } }, 'marked_here', 'true'],
  ['not found', { page: 'shown', marks: { link: { marked: 0, missed: 1 } } }, 'missed_here', 'false'],
  ['of a page that was left', { page: 'gone' }, 'marks_gone', 'false'],
])('a link that is %s', async (_, answer, words, is) => {
  const { world, press, pressed, said } = shown(none);
  await waitFor(() => expect(world.asked).not.toEqual([]));
  world.answers['mark-page'] = () => answer;
  press('link');
  await waitFor(() => expect(said()).toBe(message('en', words)));
  expect(pressed('link')).toBe(is);
});

test('a background that does not answer is told like a page that was left', async () => {
  const { world, press, said } = shown(none);
  delete world.answers['mark-page'];
  press('paragraph');
  await waitFor(() => expect(said()).toBe(message('en', 'marks_gone')));
});

test('what is marked is known from the page, told only when asked for, and looked up again', async () => {
  const { world, pressed, said, again } = shown(passages(2, 0));
  await waitFor(() => expect(pressed('passages')).toBe('true'));
  expect(said()).toBe('');
  world.answers['page-marks'] = () => none;
  again();
  await waitFor(() => expect(pressed('passages')).toBe('false'));
});

test('what was told of an older verdict is not told of a newer one', async () => {
  const { press, said, again } = shown(passages(2, 0));
  press('link');
  await waitFor(() => expect(said()).not.toBe(''));
  again({ checkedAt: 1 });
  await waitFor(() => expect(said()).toBe(''));
});

test('a verdict without a source asks nothing of the page', () => {
  const { world, again } = shown(none);
  world.asked.splice(0);
  again({ status: 'none', sources: [] as Source[] });
  expect(world.asked).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test.each([1, 2, 5, 21])('%i passages are told in words that fit', async (count) => {
    speak(language);
    const { press, pressed, said } = shown(passages(count, count));
    await waitFor(() => expect(pressed('passages')).toBe('true'));
    press('passages');
    await waitFor(() => expect(said()).toBe(message(language, 'marks_removed')));
    press('passages');
    await waitFor(() => expect(said().match(new RegExp(`\\b${count}\\b`, 'gu'))).toHaveLength(2));
    expect(said()).not.toMatch(/\$|undefined/u);
  });
});
