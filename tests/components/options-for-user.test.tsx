import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OptionsForUser } from '../../components/OptionsForUser.tsx';
import type { Erasure } from '../../utils/erase-everything.ts';
import { readSettings, writeSettings } from '../../utils/settings.ts';
import { isolated } from '../../utils/text/isolated.ts';
import { background } from './background-world.ts';
import { articleActions, type ImportArticles, noPacks } from './options-actions.ts';
import { message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

function element(container: Element, selector: string): Element {
  const found = container.querySelector(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

const nothing: ImportArticles = async () => ({ added: 0, skipped: [] });
const status = () => ({ activity: { doing: 'off' }, articles: 4, editions: ['uk'] });

const erasures: Erasure[] = [];

async function opened(importArticles: ImportArticles = nothing, eraseArticles = async () => undefined) {
  const world = background({
    'collection-status': status,
    'collect-now': status,
    'corpus-changed': () => 'received',
    'articles-erased': () => ({ ...status(), articles: 0 }),
    'erase-everything': () => ({ state: 'busy' }),
    erasure: () => erasures.shift() ?? { state: 'busy' },
  });
  const { container } = render(
    <OptionsForUser articles={articleActions(importArticles, eraseArticles)} packs={noPacks} />,
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

test('a setting that changes elsewhere is shown as it is then', async () => {
  const { container } = await opened();
  for (const collect of [false, true, false]) {
    await writeSettings({ collect });
    await waitFor(() => expect(container.querySelector<HTMLInputElement>('#collect')?.checked).toBe(collect));
  }
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
      message('en', 'import_failed', [isolated('a line is longer than 64 characters')]),
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
  await waitFor(() =>
    expect(element(container, '#erase [role=status]').textContent).toBe(message('en', 'erase_done')),
  );
});

async function erasedWith(...answers: Erasure[]) {
  erasures.splice(0, Infinity, ...answers);
  await writeSettings({ mode: 'on-click' });
  const world = await opened();
  const click = (selector: string): unknown => fireEvent.click(element(world.container, selector));
  click('#erase-everything');
  expect(document.activeElement).toBe(element(world.container, '#everything-no'));
  expect(world.names()).not.toContain('erase-everything');
  click('#everything-yes');
  await waitFor(() => expect(world.names()).toContain('erase-everything'));
  const told = (): string => element(world.container, '#everything [role=status]').textContent;
  return { ...world, told };
}

test('everything is deleted by the background, and the settings are shown as they are then', async () => {
  const { container, told } = await erasedWith({ state: 'busy' }, { state: 'done' });
  expect(told()).toBe(message('en', 'erase_busy'));
  expect(container.querySelector('#everything progress')).not.toBeNull();
  await chrome.storage.local.clear();
  await waitFor(() => expect(told()).toBe(message('en', 'everything_done')), { timeout: 5000 });
  expect(container.querySelector<HTMLInputElement>('[value="automatic"]')?.checked).toBe(true);
});

test('what could not be deleted is said, with the reason and what to do', async () => {
  const { told } = await erasedWith({ state: 'failed', why: 'The folder is locked.' });
  await waitFor(
    () => expect(told()).toBe(message('en', 'everything_failed', [isolated('The folder is locked.')])),
    {
      timeout: 5000,
    },
  );
});
