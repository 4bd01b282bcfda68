import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type Action, Actions, actionsFor } from '../../components/Actions.tsx';
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
  ['a matched article', judged(), ['copy', 'again', 'pause', 'off', 'options']],
  ['a matched article on a page that has changed', stale(), ['again', 'copy', 'pause', 'off', 'options']],
  [
    'nothing found on a page that has changed',
    stale({ status: 'none', sources: [] }),
    ['again', 'pause', 'off', 'options'],
  ],
  ['not met', judged({ status: 'not-met' }), ['copy', 'again', 'pause', 'off', 'options']],
  ['nothing found', judged({ status: 'none', sources: [] }), ['again', 'pause', 'off', 'options']],
  ['a credit without an article', judged({ sources: [credited] }), ['again', 'pause', 'off', 'options']],
  [
    'could not check',
    judged({ status: 'could-not-check', reason: 'timeout', sources: [] }),
    ['again', 'pause', 'off', 'options'],
  ],
];

test.each(cases)('what can be done: %s', (_, state, actions) => expect(actionsFor(state)).toEqual(actions));

const all: Action[] = ['copy', 'check', 'again', 'pause', 'resume', 'off', 'on', 'options', 'reload'];

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
  expect(buttons.map(({ className }) => className)).toEqual(['main', ...all.slice(1).map(() => '')]);
});
