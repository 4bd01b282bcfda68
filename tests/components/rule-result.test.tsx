import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { RuleResult } from '../../components/RuleResult.tsx';
import { evidenceWords } from '../../components/evidence-words.ts';
import type { Status } from '../../utils/policy/verdict.ts';
import { statuses } from '../states/popup-verdicts.ts';
import { languages, message, speak } from './speaking.ts';
import { clauses } from './verdicts.ts';

afterEach(cleanup);

const label = { code: 'advertising-label', words: 'Promoted' } as const;
const labelled = clauses({ clause: 'advertising', result: 'not-applicable', evidence: [label] });
const paragraphs = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('p')].map(({ textContent }) => textContent);

describe.each(languages)('in %s', (language) => {
  test.each([
    ['advertising', 'unapplied_advertising'],
    ['common-source', 'unapplied_commonSource'],
    ['earlier', 'unapplied_earlier'],
  ] as const)('%s: one sentence says why the rule was not applied', (status, key) => {
    speak(language);
    const { container } = render(<RuleResult status={status} clauses={clauses()} />);
    expect(paragraphs(container)).toEqual([message(language, key)]);
    expect(container.querySelector('.clause')).toBeNull();
  });
});

test('the mark of advertising stays in sight', () => {
  speak('en');
  const { container } = render(<RuleResult status="advertising" clauses={labelled} />);
  expect(paragraphs(container)).toEqual([message('en', 'unapplied_advertising'), evidenceWords(label)]);
});

test.each(['met', 'not-met', 'unclear'] as Status[])('%s: all five clauses are listed', (status) => {
  speak('en');
  const { container } = render(<RuleResult status={status} clauses={clauses()} />);
  expect(container.querySelectorAll('.clause')).toHaveLength(5);
});

test('what is drawn of a status fits it', () => {
  for (const [status, key, { sources = [] } = {}] of statuses) {
    const results = sources.flatMap((source) => source.clauses).map(({ result }) => result);
    if (status === 'not-met' || status === 'unclear') expect(results, key).toContain(status);
    if (status === 'met' || status === 'unclear') expect(results, key).not.toContain('not-met');
    if (status === 'met') expect(results, key).not.toContain('unclear');
  }
});
