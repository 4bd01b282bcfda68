import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { StateHint } from '../../components/StateHint.tsx';
import type { ClauseResult, WouldChange } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { changes } from './every-evidence.ts';
import { languages, message, speak } from './speaking.ts';
import { clauses, judged, source, stale } from './verdicts.ts';

afterEach(cleanup);

const texts = (state: TabState): (string | null)[] =>
  [...render(<StateHint state={state} />).container.querySelectorAll('p')].map(
    ({ textContent }) => textContent,
  );
const hint = (state: TabState): string | null | undefined => texts(state)[0];
const notMet = (wouldChange: WouldChange): ClauseResult => ({
  clause: 'link',
  result: 'not-met',
  evidence: [{ code: 'no-link' }],
  wouldChange,
});

describe.each(languages)('in %s', (language) => {
  test('what is not met has its next step, one sentence for each', () => {
    speak(language);
    const steps = changes.map((change) =>
      hint(judged({ status: 'not-met', sources: [source({ clauses: clauses(notMet(change)) })] })),
    );
    expect(new Set(steps).size).toBe(changes.length);
    for (const step of steps) expect(step).toMatch(/^\S.{10,}\.$/u);
  });

  test('what is unclear names the first open point, of whichever source', () => {
    speak(language);
    const open: ClauseResult = { clause: 'foreign', result: 'unclear', evidence: [] };
    const sources = [source(), source({ clauses: clauses(open) })];
    expect(hint(judged({ status: 'unclear', sources }))).toBe(
      message(language, 'hint_undecided', [message(language, 'clause_foreign')]),
    );
  });

  test('where no point is open too little text matches', () => {
    speak(language);
    const sources = [source({ weak: 'little-text' })];
    expect(hint(judged({ status: 'unclear', sources }))).toBe(message(language, 'hint_unclear'));
  });
});

test('the first clause that is not met is the next step, not one that is unclear', () => {
  speak('en');
  const unclear: ClauseResult = {
    clause: 'open',
    result: 'unclear',
    evidence: [],
    wouldChange: 'open-link',
  };
  const low: ClauseResult = { ...notMet('move-up'), clause: 'position' };
  const sources = [source({ clauses: clauses(unclear, low) })];
  expect(hint(judged({ status: 'not-met', sources }))).toBe(message('en', 'next_moveUp'));
});

test('a verdict on an older version of the page says only that, as large as anything', () => {
  speak('en');
  const { container } = render(<StateHint state={stale()} />);
  const [said, ...others] = container.querySelectorAll('p');
  expect(others).toEqual([]);
  expect(said?.dataset.freshness).toBe('stale');
  expect(said?.classList.contains('meta')).toBe(false);
});

test('a check without a result was tried, not made', () => {
  speak('en');
  const failed = judged({ status: 'could-not-check', reason: 'timeout', sources: [] });
  expect(texts(failed).at(-1)).toMatch(/^Last try: Nov 24, 2026/u);
});
