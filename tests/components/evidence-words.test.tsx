import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ClauseList } from '../../components/ClauseList.tsx';
import { changeWords, evidenceWords } from '../../components/evidence-words.ts';
import type { ClauseOutcome, ClauseResult, Evidence } from '../../utils/policy/verdict.ts';
import { complaints } from './accessible.ts';
import { changes, everyEvidence } from './every-evidence.ts';
import { languages, message, speak } from './speaking.ts';
import { clauses } from './verdicts.ts';

afterEach(cleanup);

/** What of a piece of evidence must be readable in its sentence. */
function facts(evidence: Evidence): string[] {
  const values = Object.entries(evidence).filter(([name]) => ['host', 'words', 'paragraph'].includes(name));
  const url =
    'url' in evidence && !['other-article', 'look-alike'].includes(evidence.code) ? [evidence.url] : [];
  return [...values.map(([, value]) => String(value)), ...url];
}

describe.each(languages)('in %s', (language) => {
  test.each(everyEvidence.map((evidence) => [JSON.stringify(evidence), evidence] as const))(
    '%s has a sentence',
    (_, evidence) => {
      speak(language);
      const sentence = evidenceWords(evidence);
      expect(sentence.length).toBeGreaterThan(5);
      expect(sentence).not.toMatch(/\$|undefined|NaN|\(\)/u);
      for (const fact of facts(evidence)) expect(sentence).toContain(fact);
    },
  );

  test('no two pieces of evidence say the same', () => {
    speak(language);
    const sentences = everyEvidence.map((evidence) => evidenceWords(evidence));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('every advice has words of its own', () => {
    speak(language);
    const advice = changes.map(changeWords);
    expect(advice).not.toContain('');
    expect(new Set(advice).size).toBe(changes.length);
  });

  test('a list of clauses with all evidence is accessible', async () => {
    speak(language);
    for (const evidence of everyEvidence) {
      const { container } = render(
        <ClauseList clauses={clauses({ clause: 'link', result: 'unclear', evidence: [evidence] })} />,
      );
      expect(container.querySelector('.evidence bdi')?.textContent).toBe(evidenceWords(evidence));
      cleanup();
    }
    const { container } = render(<ClauseList clauses={clauses()} />);
    expect(await complaints(container)).toEqual([]);
  });
});

test.each([
  ['met', 'result_met', '✓'],
  ['not-met', 'result_notMet', '!'],
  ['unclear', 'result_unclear', '?'],
  ['not-applicable', 'result_notApplicable', '–'],
] as const)('%s is told by word and sign, not by colour alone', (result: ClauseOutcome, key, sign) => {
  speak('en');
  const { container } = render(<ClauseList clauses={clauses({ clause: 'link', result, evidence: [] })} />);
  const [first] = container.querySelectorAll('.clause');
  expect(first?.querySelector('strong')?.textContent).toBe(message('en', key));
  expect(first?.querySelector('.sign')?.textContent).toBe(sign);
});

test('the words before and after a result are those of the language', () => {
  const { getMessage } = fakeBrowser.i18n;
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) =>
    key === 'clause_result' ? `« ${values?.[0]} » est ${values?.[1]} !` : key;
  onTestFinished(() => void (fakeBrowser.i18n.getMessage = getMessage));
  const { container } = render(<ClauseList clauses={clauses()} />);
  expect(container.querySelector('.clause-name')?.innerHTML).toBe(
    '« clause_link » est <strong>result_met</strong> !',
  );
});

test('a list that is drawn again as it was changes nothing in the document', () => {
  speak('en');
  const { container, rerender } = render(<ClauseList clauses={clauses()} />);
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(container, { subtree: true, childList: true, characterData: true });
  rerender(<ClauseList clauses={clauses()} />);
  expect(watcher.takeRecords()).toEqual([]);
});

test('words from a page do not reach beyond themselves', () => {
  speak('en');
  const words = evidenceWords({ code: 'look-alike', url: 'https://x.example/', host: 'net.\u202eex' });
  expect(words).toBe(message('en', 'evidence_lookAlike', ['\u2068net.ex\u2069']));
});

test('all five clauses stand in the order of the rule', () => {
  speak('en');
  const { container } = render(<ClauseList clauses={clauses()} />);
  const names = [...container.querySelectorAll('.clause-name')].map(
    ({ textContent }) => textContent?.split(':', 1)[0],
  );
  expect(names).toEqual(
    ['link', 'position', 'open', 'foreign', 'advertising'].map((clause) => message('en', `clause_${clause}`)),
  );
});

test('what would change the result is told unless it is met', () => {
  speak('en');
  const advised = (result: ClauseOutcome): ClauseResult => ({
    clause: 'link',
    result,
    evidence: [],
    wouldChange: 'add-link',
  });
  const advice = (result: ClauseOutcome) => {
    cleanup();
    return render(<ClauseList clauses={[advised(result)]} />).container.querySelector('.advice')?.textContent;
  };
  expect(advice('not-met')).toBe(message('en', 'change_addLink'));
  expect(advice('unclear')).toBe(message('en', 'change_addLink'));
  expect(advice('met')).toBeUndefined();
});
