import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BudgetForUser } from '../../components/BudgetForUser.tsx';
import { CollectionBudgetView } from '../../components/CollectionBudgetView.tsx';
import type { CollectionBudget } from '../../utils/corpus/collection-budget.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const until = Date.parse('2026-11-24T12:30:00Z');
const budget: CollectionBudget = {
  editions: ['uk', 'ja'],
  asked: 34,
  most: 100,
  spacing: 3000,
  saving: false,
};

describe.each(languages)('in %s', (language) => {
  test.each<[string, Partial<CollectionBudget>, Parameters<typeof message>[1], string[]]>([
    ['before the first request', {}, 'budget_never', []],
    ['without a network', { fault: { why: 'network', until } }, 'budget_fault_network', []],
    ['a busy site', { fault: { why: '429', until } }, 'budget_fault_server', ['429']],
    ['a full disk', { fault: { why: 'storage', until } }, 'budget_fault_storage', []],
    ['a browser that saves data', { saving: true }, 'budget_saving', []],
  ])('%s', async (_, change, words, parts) => {
    speak(language);
    const { container } = render(<CollectionBudgetView budget={{ ...budget, ...change }} />);
    expect(container.textContent).toContain(message(language, words, parts));
    expect(container.textContent).not.toMatch(/\$|undefined|Invalid|NaN/u);
    expect(await complaints(container)).toEqual([]);
  });
});

test('a budget that cannot be looked up goes on standing there as it was', async () => {
  const read = vi.fn(() => Promise.reject(new Error('the storage does not answer')));
  const { container } = render(<BudgetForUser read={read} first={budget} settings={1} />);
  await waitFor(() => expect(read).toHaveBeenCalled());
  expect(container.querySelector('meter')?.getAttribute('value')).toBe('34');
});

test('the hosts that are asked, and how much of the hour is used', () => {
  const { container } = render(<CollectionBudgetView budget={{ ...budget, last: until }} />);
  const hosts = [...container.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(hosts).toEqual(['www.ukrinform.ua', 'www.ukrinform.jp']);
  const told = message('en', 'budget_asked', ['34', '100', '3']);
  expect(container.textContent).toContain(told);
  const meter = container.querySelector('meter');
  expect([
    meter?.getAttribute('value'),
    meter?.getAttribute('max'),
    meter?.getAttribute('aria-label'),
  ]).toEqual(['34', '100', told]);
  expect(container.textContent).toContain('Nov 24, 2026');
});
