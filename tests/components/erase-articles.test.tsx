import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EraseArticles } from '../../components/EraseArticles.tsx';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { isolated } from '../../utils/text/isolated.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function opened(erase: () => Promise<void> = async () => undefined, busy = false) {
  const { container } = render(<EraseArticles erase={erase} busy={busy} />);
  const at = (selector: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  return {
    container,
    at,
    click: (selector: string) => fireEvent.click(at(selector)),
    state: () => at('#erase').dataset.state,
    told: () => at('[role=status]').textContent,
  };
}

test('one click deletes nothing: it asks, and the focus is on the way back', () => {
  const erase = vi.fn(async () => undefined);
  const { click, at, container } = opened(erase);
  expect(document.activeElement).toBe(document.body);
  click('#erase-articles');
  expect(erase).not.toHaveBeenCalled();
  expect(at('#erase-sure').textContent).toBe(message('en', 'erase_sure'));
  expect(document.activeElement).toBe(at('#erase-no'));
  expect([...container.querySelectorAll('button')].map(({ id }) => id)).toEqual(['erase-no', 'erase-yes']);
});

test('kept, everything is as before, and the focus where it was', () => {
  const erase = vi.fn(async () => undefined);
  const { click, at, told } = opened(erase);
  click('#erase-articles');
  click('#erase-no');
  expect(erase).not.toHaveBeenCalled();
  expect(told()).toBe('');
  expect(document.activeElement).toBe(at('#erase-articles'));
});

test('confirmed, they are deleted once, and it is said', async () => {
  let finish: () => void = () => undefined;
  const erase = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { click, at, state, told } = opened(erase);
  click('#erase-articles');
  click('#erase-yes');
  expect(state()).toBe('busy');
  expect(document.activeElement).toBe(at('#erase-articles'));
  click('#erase-articles');
  expect(state()).toBe('busy');
  finish();
  await waitFor(() => expect(told()).toBe(message('en', 'erase_done')));
  expect(erase).toHaveBeenCalledTimes(1);
});

test('what could not be deleted is said, with the reason', async () => {
  const { click, told } = opened(() => Promise.reject(new Error('the database does not open')));
  click('#erase-articles');
  click('#erase-yes');
  await waitFor(() =>
    expect(told()).toBe(message('en', 'erase_failed', [isolated('the database does not open')])),
  );
});

test('while a file is read nothing can be deleted', () => {
  const { click, at, state } = opened(undefined, true);
  click('#erase-articles');
  expect(state()).toBe('idle');
  expect(at('#erase-articles').getAttribute('aria-disabled')).toBe('true');
});

test.each(languages)('the question is accessible in %s', async (language) => {
  speak(language);
  const { container, click } = opened();
  expect(await complaints(container)).toEqual([]);
  click('#erase-articles');
  expect(container.textContent).not.toMatch(/\$|undefined/u);
  expect(await complaints(container)).toEqual([]);
});
