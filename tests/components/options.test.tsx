import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticlesFile } from '../../components/ArticlesFile.tsx';
import { CollectionLine } from '../../components/CollectionLine.tsx';
import { Options } from '../../components/Options.tsx';
import { defaults, type Settings } from '../../utils/settings.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { imports } from '../states/article-files.tsx';
import { activities, collectionStatus as status } from '../states/collection.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function options(settings: Partial<Settings> = {}) {
  const calls = {
    change: vi.fn(),
    collectNow: vi.fn(),
    open: vi.fn(),
    write: vi.fn(),
    erase: vi.fn(),
    eraseEverything: vi.fn(),
  };
  const view = render(
    <Options
      settings={{ ...defaults(), ...settings }}
      collection={status({ doing: 'off' })}
      importing={{ state: 'idle' }}
      {...calls}
    />,
  );
  return { ...view, ...calls };
}

describe.each(languages)('in %s', (language) => {
  test.each(activities)('collection: %s', async (_, activity) => {
    speak(language);
    const { container } = render(<CollectionLine status={status(activity)} />);
    const words = container.querySelector('p')?.textContent ?? '';
    expect(words.length).toBeGreaterThan(5);
    expect(words).not.toMatch(/\$|undefined|Invalid/u);
    expect(container.querySelector('progress') !== null).toBe(
      activity.doing === 'collecting' && activity.of > 0,
    );
    expect(await complaints(container)).toEqual([]);
  });

  test.each(imports)('a file of articles: %s', async (_, state) => {
    speak(language);
    const { container } = render(<ArticlesFile state={state} open={() => undefined} />);
    const result = container.querySelector('#import-result');
    expect(result?.getAttribute('data-state')).toBe(state.state);
    expect(result?.textContent).not.toMatch(/\$|undefined/u);
    expect(result?.querySelector('p')?.textContent === '').toBe(state.state === 'idle');
    expect(container.querySelector('input')?.disabled).toBe(state.state === 'busy');
    expect(await complaints(container)).toEqual([]);
  });

  test('the whole page is accessible and says everything', async () => {
    speak(language);
    const { container } = options({ offHosts: ['a.example'], mineHosts: ['b.example'], editions: ['uk'] });
    expect(container.querySelector('h1')?.textContent).toBe(message(language, 'options_title'));
    expect(container.textContent).not.toMatch(/\$|undefined/u);
    for (const label of container.querySelectorAll('label')) expect(label.textContent?.trim()).not.toBe('');
    expect(await complaints(container)).toEqual([]);
  });
});

test('five bad lines of a file are shown with their numbers, the rest counted', () => {
  const { container } = render(
    <ArticlesFile state={imports[3]?.[1] ?? { state: 'idle' }} open={() => undefined} />,
  );
  const lines = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines).toEqual(
    [1, 2, 3, 4, 5].map((line) => message('en', 'import_line', [String(line), isolated('not JSON')])),
  );
  expect(container.textContent).toContain('9');
});

test('a chosen file is opened', () => {
  const open = vi.fn();
  const { container } = render(<ArticlesFile state={{ state: 'idle' }} open={open} />);
  const input = container.querySelector('input');
  const file = new File(['{}'], 'articles.jsonl');
  if (input === null) throw new Error('there is no field for a file');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  expect(open).toHaveBeenCalledExactlyOnceWith(file);
});

test.each(['automatic', 'on-click', 'paused'] as const)('the mode %s is shown and can be chosen', (mode) => {
  const { container, change } = options({ mode });
  const checked = [...container.querySelectorAll<HTMLInputElement>('input[name="mode"]')].filter(
    (input) => input.checked,
  );
  expect(checked.map(({ value }) => value)).toEqual([mode]);
  for (const input of container.querySelectorAll('input[name="mode"]')) fireEvent.change(input);
  expect(change.mock.calls).toEqual([[{ mode: 'automatic' }], [{ mode: 'on-click' }], [{ mode: 'paused' }]]);
});

test('collection can be switched and started', () => {
  const { container, change, collectNow } = options({ collect: true });
  const [box, button] = [container.querySelector('#collect'), container.querySelector('#collect-now')];
  if (box === null || button === null) throw new Error('collection cannot be switched');
  fireEvent.change(box);
  fireEvent.click(button);
  expect(change).toHaveBeenCalledExactlyOnceWith({ collect: false });
  expect(collectNow).toHaveBeenCalledTimes(1);
});

test('editions are added and removed one by one', () => {
  const { getByLabelText, change } = options({ editions: ['uk'] });
  fireEvent.change(getByLabelText(message('en', 'edition_de')));
  fireEvent.change(getByLabelText(message('en', 'edition_uk')));
  expect(change.mock.calls).toEqual([[{ editions: ['uk', 'de'] }], [{ editions: [] }]]);
});

test.each([
  ['offHosts', 0],
  ['licensedHosts', 1],
  ['mineHosts', 2],
] as const)('the list %s changes itself and no other', (name, place) => {
  const { container, change } = options();
  const form = container.querySelectorAll('form')[place];
  const input = form?.querySelector('input');
  if (form === undefined || input === null || input === undefined) throw new Error('the list has no field');
  fireEvent.input(input, { target: { value: 'c.example' } });
  fireEvent.submit(form);
  expect(change).toHaveBeenCalledExactlyOnceWith({ [name]: ['c.example'] });
});
