import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type Action, Actions, actionsFor, isSettled } from '../../components/Actions.tsx';
import type { TabState } from '../../utils/tab-state.ts';
import { languages, message, speak } from './speaking.ts';
import { judged, source, stale } from './verdicts.ts';

afterEach(cleanup);

const credited = { ...source({ kind: 'credited' }) };
delete credited.article;

const cases: [name: string, state: TabState, actions: Action[]][] = [
  ['paused', { state: 'paused' }, ['resume', 'options']],
  ['off here', { state: 'off-here', host: 'paper.example' }, ['on', 'options']],
  ['on click', { state: 'on-click' }, ['check', 'options']],
  ['no access', { state: 'no-access' }, ['options']],
  ['checking', { state: 'checking' }, ['again', 'pause', 'off', 'options']],
  ['too little text', { state: 'too-little-text', words: 3 }, ['again', 'pause', 'off', 'options']],
  ['a matched article', judged(), ['copy', 'original', 'again', 'pause', 'off', 'options']],
  [
    'a matched article on a page that has changed',
    stale(),
    ['again', 'copy', 'original', 'pause', 'off', 'options'],
  ],
  [
    'nothing found on a page that has changed',
    stale({ status: 'none', sources: [] }),
    ['again', 'pause', 'off', 'options'],
  ],
  ...(['common-source', 'earlier', 'unclear'] as const).map((status): (typeof cases)[number] => [
    status,
    judged({ status }),
    ['compare', 'copy', 'original', 'again', 'pause', 'off', 'options'],
  ]),
  [
    'advertising',
    judged({ status: 'advertising' }),
    ['original', 'copy', 'again', 'pause', 'off', 'options'],
  ],
  ['not met', judged({ status: 'not-met' }), ['copy', 'original', 'again', 'pause', 'off', 'options']],
  [
    'an article whose address leads nowhere on the web',
    judged({ sources: [source({ article: { key: 'a', url: 'file:///a', edition: 'en', title: 'A' } })] }),
    ['copy', 'again', 'pause', 'off', 'options'],
  ],
  [
    'an article on the agency’s site',
    judged({ status: 'own-site', sources: [], url: 'https://www.ukrinform.ua/rubric-ato/4180015-a.html' }),
    ['copy', 'again', 'pause', 'off', 'options'],
  ],
  [
    'a site that has an agreement',
    judged({ status: 'own-site', sources: [], url: 'https://licensed.example/ukrinform.ua' }),
    ['again', 'pause', 'off', 'options'],
  ],
  ['nothing found', judged({ status: 'none', sources: [] }), ['again', 'pause', 'off', 'options']],
  ['a credit without an article', judged({ sources: [credited] }), ['again', 'pause', 'off', 'options']],
  [
    'a check that took too long',
    judged({ status: 'could-not-check', reason: 'timeout', sources: [] }),
    ['again', 'refresh', 'pause', 'off', 'options'],
  ],
  [
    'no articles yet',
    judged({ status: 'could-not-check', reason: 'index-empty', sources: [] }),
    ['options', 'again', 'pause', 'off'],
  ],
];

test.each(cases)('what can be done: %s', (_, state, actions) => expect(actionsFor(state)).toEqual(actions));

test.each([
  [{ state: 'checking' }, true],
  [{ state: 'paused' }, false],
  [judged({ status: 'none', sources: [] }), true],
  [stale({ status: 'none', sources: [] }), false],
  [judged({ status: 'could-not-check', reason: 'timeout', sources: [] }), false],
  [judged(), false],
] as [TabState, boolean][])('whether nothing calls for an action: %j', (state, settled) => {
  expect(isSettled(state, actionsFor(state))).toBe(settled);
});

test('where all is settled no button is the main one, and the focus goes to the first', async () => {
  const row = (actions: Action[]) => <Actions actions={actions} settled act={() => undefined} />;
  const { container, rerender } = render(row(['again', 'off']));
  expect(container.querySelector('.main')).toBeNull();
  container.querySelector<HTMLElement>('[data-action=off]')?.focus();
  container.querySelector<HTMLElement>('[data-action=off]')?.click();
  rerender(row(['again', 'on']));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-action')).toBe('again'));
});

const all: Action[] = [
  'copy',
  'compare',
  'check',
  'again',
  'refresh',
  'pause',
  'resume',
  'off',
  'on',
  'options',
  'reload',
];

test.each(languages)('every action is a button with its own words in %s', (language) => {
  speak(language);
  const { getAllByRole } = render(<Actions actions={all} act={() => undefined} />);
  const words = getAllByRole('button').map(({ textContent }) => textContent);
  expect(words).toEqual(all.map((action) => message(language, `action_${action}`)));
  expect(new Set(words).size).toBe(all.length);
  expect(words).not.toContain('');
});

test('a click carries its action, and the first button is the main one', () => {
  const done: Action[] = [];
  const { getAllByRole } = render(<Actions actions={all} act={(action) => done.push(action)} />);
  const buttons = getAllByRole('button');
  for (const button of buttons) fireEvent.click(button);
  expect(done).toEqual(all);
  expect(buttons.filter(({ classList }) => classList.contains('main'))).toEqual([buttons[0]]);
  const quiet = buttons.filter(({ classList }) => classList.contains('quiet'));
  expect(quiet.map(({ dataset }) => dataset.action)).toEqual(['pause', 'off', 'options']);
});

test('the original is opened as any link is, in a tab that knows nothing of ours', () => {
  const url = 'https://www.ukrinform.net/a';
  const { getByRole } = render(
    <Actions actions={['original']} links={{ original: url }} act={() => undefined} />,
  );
  const link = getByRole('link', { name: message('en', 'action_original') });
  expect(link.getAttribute('href')).toBe(url);
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('when the pressed button goes away the focus goes to the main one, else it stays', async () => {
  const row = (actions: Action[]) => <Actions actions={actions} act={() => undefined} />;
  const { container, rerender } = render(row(['copy', 'off']));
  const button = (action: Action) => container.querySelector<HTMLElement>(`[data-action="${action}"]`);
  const focused = () =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.action : '';
  rerender(row(['again', 'off']));
  expect(document.activeElement).toBe(document.body);
  button('off')?.focus();
  button('off')?.click();
  rerender(row(['on', 'options']));
  await waitFor(() => expect(focused()).toBe('on'));
  button('on')?.click();
  rerender(row(['copy', 'on']));
  await waitFor(() => expect(focused()).toBe('on'));
});
