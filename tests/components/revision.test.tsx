import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Revision } from '../../components/Revision.tsx';
import { RevisionForUser } from '../../components/RevisionForUser.tsx';
import type { FetchedText } from '../../utils/ukrinform/fetched-text.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { revisionStates, read } from '../states/revisions.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const held = 'The old lamp of the harbour of Saltholm was lit again on Sunday after 40 years of darkness.';
const { read: copy } = read(held);
const { title, url } = copy.source.article;

/** The page of a copy whose original is held, with what the agency answers. */
function opened(answer: FetchedText) {
  const fetched = vi.fn(() => Promise.resolve(answer));
  const { container } = render(<RevisionForUser copy={copy} held={held} fetched={fetched} />);
  const becomes = (state: string): Promise<void> =>
    waitFor(() => expect(container.querySelector(`[data-revision=${state}]`)).not.toBeNull());
  const status = (): string => container.querySelector('[role=status]')?.textContent ?? '';
  const ask = (): void => void fireEvent.click(container.querySelector('#ask-revision') ?? container);
  return { container, fetched, becomes, status, ask };
}

test('nobody is asked before the button is pressed, and once for each press', async () => {
  const { fetched, becomes, status, ask } = opened({ fetched: 'text', title, text: held });
  expect(fetched).not.toHaveBeenCalled();
  expect(status()).toBe('');
  ask();
  await becomes('read');
  expect(fetched).toHaveBeenCalledExactlyOnceWith(url);
  expect(status()).toBe(message('en', 'revision_unchanged'));
});

test('a changed number is shown with what the page has of it', async () => {
  const text = held.replace('40', '45');
  const { container, becomes, status, ask } = opened({ fetched: 'text', title, text, modified: 0 });
  ask();
  await becomes('read');
  expect(status()).toContain(message('en', 'revision_changed'));
  expect(status()).toContain('1970');
  const fact = container.querySelector('.facts li');
  expect(fact?.querySelector('strong')?.textContent).toBe(
    message('en', 'changes_fact', [isolated('40'), isolated('45')]),
  );
  expect(fact?.textContent).toContain(message('en', 'revision_page_was'));
  expect(container.querySelector('del')?.textContent).toBe('40');
  expect(container.querySelector('ins')?.textContent).toBe('45');
});

test('the article that the address leads to now is named, and opened only by who follows the link', async () => {
  const to = 'https://www.ukrinform.net/rubric-society/4180099-other.html';
  const { container, becomes, status, ask } = opened({ fetched: 'nothing', why: 'moved', to });
  ask();
  await becomes('moved');
  expect(status()).toBe(message('en', 'compare_leadsOn'));
  expect(container.querySelector('a')?.getAttribute('href')).toBe(to);
});

test('what went wrong is said, and can be tried again', async () => {
  const { fetched, becomes, status, ask } = opened({ fetched: 'nothing', why: 'not-found' });
  ask();
  await becomes('failed');
  expect(status()).toBe(message('en', 'compare_notFound'));
  fetched.mockResolvedValue({ fetched: 'text', title: 'Another', text: held });
  ask();
  await becomes('read');
  expect(status()).toContain(message('en', 'revision_changed'));
});

test('while the agency is asked the button keeps the focus and does nothing', async () => {
  const fetched = vi.fn(() => new Promise<FetchedText>(() => undefined));
  const { container, getByRole } = render(<RevisionForUser copy={copy} held={held} fetched={fetched} />);
  const button = getByRole('button');
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
  fireEvent.click(button);
  expect(fetched).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
  expect(container.querySelector('[role=status]')?.textContent).toBe(message('en', 'revision_asking'));
});

test('markup from the agency stays text', async () => {
  const text = `<img src=x onerror="globalThis.hit = 1">\n\n${held}`;
  const { container, becomes, ask } = opened({ fetched: 'text', title: '<b>x</b>', text });
  ask();
  await becomes('read');
  expect(container.querySelectorAll('img, b')).toHaveLength(0);
  expect(container.textContent).toContain('<img src=x');
});

describe.each(languages)('in %s', (language) => {
  test.each(revisionStates.map(([name, state]) => ({ name, state })))('$name', async ({ state }) => {
    speak(language);
    const { container } = render(<Revision state={state} lang="en" ask={() => undefined} />);
    expect(container.textContent).not.toMatch(/\$|undefined|NaN|Invalid/u);
    expect(await complaints(container)).toEqual([]);
  });
});
