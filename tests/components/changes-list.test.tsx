import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VerdictView } from '../../components/VerdictView.tsx';
import type { Changes } from '../../utils/policy/verdict.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { source, verdict } from './verdicts.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const changed: Changes['changed'] = [
  { page: [0, 4], article: [0, 1] },
  { page: [9, 12], article: [3, 4] },
];
const shown = (changes: Changes): Element =>
  render(<VerdictView verdict={verdict({ sources: [source({ changes })] })} excerpts={[]} tabId={7} />)
    .container;
const lines = (container: Element): (string | null)[] => {
  const heading = [...container.querySelectorAll('h2')].find(
    ({ textContent }) => textContent === message('en', 'changes'),
  );
  return [...(heading?.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
};

test('an unchanged copy has no list of changes', () => {
  expect(lines(shown({ dropped: [], changed: [], facts: { held: 'needs-original' } }))).toEqual([]);
});

test('what was left out and what was reworded is counted', () => {
  const container = shown({ dropped: [[4, 9]], changed, facts: { held: 'needs-original' } });
  expect(lines(container)).toEqual([
    message('en', 'changes_dropped', ['1']),
    message('en', 'changes_needsOriginal', ['2']),
  ]);
});

test('facts that differ stand side by side as text', async () => {
  const hostile = '<img src=x onerror="globalThis.hit = 1">\u202e';
  const pairs = [
    { was: '412', now: '421' },
    { was: hostile, now: '' },
  ];
  const container = shown({ dropped: [], changed, facts: { held: 'compared', pairs } });
  expect(lines(container)).toEqual([
    message('en', 'changes_reworded', ['2']),
    message('en', 'changes_fact', [isolated('412'), isolated('421')]),
    message('en', 'changes_fact', [isolated(hostile), message('en', 'changes_nothing')]),
  ]);
  expect(container.querySelectorAll('img')).toHaveLength(0);
  expect(await complaints(container)).toEqual([]);
});

test.each(languages)(
  'further sources and versions carry the rule as judged for them, in %s',
  async (language) => {
    speak(language);
    const article = {
      key: 'uk:2',
      url: 'https://www.ukrinform.ua/b',
      edition: 'uk',
      title: 'Лампа горить',
    } as const;
    const { container } = render(
      <VerdictView
        verdict={verdict({
          sources: [source(), source({ article })],
          versions: [source({ article: { ...article, key: 'uk:3' }, clauses: [] })],
        })}
        excerpts={[]}
        tabId={7}
      />,
    );
    const headings = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toContain(message(language, 'further'));
    expect(headings).toContain(message(language, 'versions'));
    const further = [...container.querySelectorAll('li:has(.original)')];
    expect(further.map((item) => item.querySelectorAll('.clause').length)).toEqual([5, 0]);
    expect(await complaints(container)).toEqual([]);
  },
);
