import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OptionsForUser } from '../../components/OptionsForUser.tsx';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import { background } from './background-world.ts';
import { message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function element(container: Element, selector: string): Element {
  const found = container.querySelector(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

type ImportArticles = Parameters<typeof OptionsForUser>[0]['importArticles'];
const nothing: ImportArticles = async () => ({ added: 0, skipped: [] });
const status = () => ({ activity: { doing: 'off' }, articles: 4, editions: ['uk'] });

const noPacks: Parameters<typeof OptionsForUser>[0]['packs'] = {
  open: async () => ({ result: 'refused', fault: 'not-a-pack' }),
  remove: async () => undefined,
};

async function opened(importArticles: ImportArticles = nothing, eraseArticles = async () => undefined) {
  const world = background({
    'collection-status': status,
    'collect-now': status,
    'corpus-changed': () => 'received',
    'articles-erased': () => ({ ...status(), articles: 0 }),
  });
  const { container } = render(
    <OptionsForUser importArticles={importArticles} eraseArticles={eraseArticles} packs={noPacks} />,
  );
  expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  const result = () => container.querySelector('#import-result');
  return {
    container,
    names: () => world.asked.map(({ name }) => name),
    result,
    choose(file: File) {
      const input = container.querySelector('#articles-file');
      if (input === null) throw new Error('there is no field for a file');
      Object.defineProperty(input, 'files', { configurable: true, value: [file] });
      fireEvent.change(input);
    },
  };
}

test('it shows the stored settings and what is held', async () => {
  await writeSettings({ mode: 'on-click', offHosts: ['a.example'] });
  const { container } = await opened();
  expect(container.querySelector('.hosts bdi')?.textContent).toBe('a.example');
  expect(container.querySelector<HTMLInputElement>('[value="on-click"]')?.checked).toBe(true);
  await waitFor(() =>
    expect(container.querySelector('.collection')?.textContent).toBe(message('en', 'collection_off')),
  );
});

test('a change is shown and stored', async () => {
  const { container } = await opened();
  const box = container.querySelector<HTMLInputElement>('#collect');
  if (box === null) throw new Error('collection cannot be switched');
  fireEvent.change(box);
  await waitFor(async () => expect((await readSettings()).collect).toBe(false));
  expect(box.checked).toBe(false);
});

test('a file is read with progress, and the background hears of it afterwards', async () => {
  let finish: () => void = () => undefined;
  const reading = vi.fn<ImportArticles>(async (_, onProgress) => {
    onProgress(7);
    await new Promise<void>((resolve) => (finish = resolve));
    return { added: 9, skipped: [{ line: 3, why: 'not JSON' }] };
  });
  const { choose, result, names } = await opened(reading);
  const file = new File(['x'], 'a.jsonl');
  choose(file);
  await waitFor(() => expect(result()?.textContent).toContain(message('en', 'import_busy', ['7'])));
  expect(reading.mock.calls[0]?.[0]).toBe(file);
  expect(names()).not.toContain('corpus-changed');
  finish();
  await waitFor(() => expect(result()?.textContent).toContain(message('en', 'import_done', ['9', '1'])));
  await waitFor(() => expect(names()).toContain('corpus-changed'));
});

test('a file that cannot be read says why, and what was added before is still told', async () => {
  const { choose, result, names } = await opened(async () => {
    throw new RangeError('a line is longer than 64 characters');
  });
  choose(new File(['x'], 'a.jsonl'));
  await waitFor(() =>
    expect(result()?.textContent).toBe(
      message('en', 'import_failed', ['a line is longer than 64 characters']),
    ),
  );
  await waitFor(() => expect(names()).toContain('corpus-changed'));
});

test('collection can be started from the page', async () => {
  const { container, names } = await opened();
  const button = container.querySelector('#collect-now');
  if (button === null) throw new Error('collection cannot be started');
  fireEvent.click(button);
  await waitFor(() => expect(names()).toContain('collect-now'));
});

test('when all articles are deleted the background hears of it, and what is held is shown anew', async () => {
  const erase = vi.fn(async () => undefined);
  const { container, names } = await opened(nothing, erase);
  fireEvent.click(element(container, '#erase-articles'));
  fireEvent.click(element(container, '#erase-yes'));
  await waitFor(() => expect(names()).toContain('articles-erased'));
  expect(erase).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(container.textContent).toContain(message('en', 'compared_nothing')));
  expect(element(container, '#erase [role=status]').textContent).toBe(message('en', 'erase_done'));
});
