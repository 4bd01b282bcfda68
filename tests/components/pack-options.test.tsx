import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackWork } from '../../components/PackFile.tsx';
import { PackOptions } from '../../components/PackOptions.tsx';
import { packFaultKeys } from '../../components/pack-words.ts';
import { packFaults } from '../../utils/corpus/pack-fault.ts';
import type { PackStatus } from '../../utils/corpus/pack-status.ts';
import { heldPack as held, packActivities as activities, packWorks as works } from '../states/packs.tsx';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const file = new File(['x'], 'articles.pack');

function shown(status: Partial<PackStatus> = {}, work: PackWork = { state: 'idle' }) {
  const calls = { choose: vi.fn(), now: vi.fn(), open: vi.fn(), decline: vi.fn(), remove: vi.fn() };
  const view = render(
    <PackOptions
      status={{ activity: { doing: 'nothing' }, ...status }}
      wish="recent"
      work={work}
      {...calls}
    />,
  );
  const element = <E extends HTMLElement>(selector: string): E => {
    const found = view.container.querySelector<E>(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  return { ...view, ...calls, element };
}
const text = (container: Element): string => container.textContent;

describe.each(languages)('in %s', (language) => {
  beforeEach(() => speak(language));

  test.each(activities)('what is done: %s', async (_, activity) => {
    const { container, element } = shown({ origin: 'https://packs.example', activity, held });
    expect(element('#pack-activity').dataset.doing).toBe(activity.doing);
    expect(element('#pack-activity p').textContent === '').toBe(activity.doing === 'nothing');
    expect(container.querySelector('progress') !== null).toBe(
      ['queued', 'looking', 'downloading'].includes(activity.doing),
    );
    expect(text(container)).not.toMatch(/\$|undefined|Invalid|NaN/u);
    expect(await complaints(container)).toEqual([]);
  });

  test.each(works)('a pack file: $state', async (work) => {
    const { container, element } = shown({}, work);
    expect(element('#pack-result').dataset.state).toBe(work.state);
    expect(element('#pack-result').textContent === '').toBe(work.state === 'idle' || work.state === 'asking');
    expect(element<HTMLInputElement>('#pack-file').disabled).toBe(work.state === 'busy');
    expect(text(container)).not.toMatch(/\$|undefined|NaN/u);
    expect(await complaints(container)).toEqual([]);
  });

  test.each(packFaults)('the fault %s is told in words of its own', (fault) => {
    const { element } = shown({ held, fault });
    const words = element('#pack-fault').textContent;
    expect(words).toBe(message(language, packFaultKeys[fault]));
    expect(words.length).toBeGreaterThan(10);
  });
});

test('what is held is told: articles, generation, age, size, and that a part is missing', () => {
  const { container } = shown({ held });
  for (const words of ['21 articles', 'Generation 12', '18.4 MB', 'Age in days: 5', 'older part'])
    expect(text(container)).toContain(words);
});

test('a fresh, whole pack says nothing of age or missing parts', () => {
  const { daysOld: _, ...fresh } = held;
  const { container } = shown({ held: { ...fresh, partly: false } });
  expect(text(container)).not.toMatch(/Age|older part/u);
});

test('older articles that cannot be looked up are told, with what to do', () => {
  const { element, container } = shown({ held, archive: 'refused' });
  expect(element('#archive-refused').textContent).toBe(message('en', 'pack_archiveRefused'));
  expect(container.querySelector('#pack-fault')).toBeNull();
});

test('every fault has words of its own', () => {
  expect(new Set(Object.values(packFaultKeys)).size).toBe(packFaults.length);
});

test('without a pack there is nothing to delete; one of another version can be', () => {
  expect(shown().container.querySelector('#pack-delete')).toBeNull();
  cleanup();
  const { element, remove } = shown({ fault: 'pack-version' });
  fireEvent.click(element('#pack-delete'));
  expect(remove).toHaveBeenCalledOnce();
});

test('a build without an origin offers neither choice nor search', () => {
  const { container } = shown({ held });
  expect(container.querySelector('fieldset, #pack-now')).toBeNull();
});

test('with an origin, what is fetched can be chosen and looked for', () => {
  const { container, element, choose, now } = shown({
    origin: 'https://packs.example',
    olderBytes: 180_000_000,
  });
  expect(text(container)).toContain('https://packs.example');
  expect(text(container)).toContain('180 MB');
  for (const input of container.querySelectorAll('input[name="pack"]')) fireEvent.change(input);
  expect(choose.mock.calls).toEqual([['off'], ['recent'], ['whole']]);
  fireEvent.click(element('#pack-now'));
  expect(now).toHaveBeenCalledOnce();
});

test('a chosen file is opened', () => {
  const { element, open } = shown();
  const input = element<HTMLInputElement>('#pack-file');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  expect(open).toHaveBeenCalledExactlyOnceWith(file);
});

test('before a key is trusted the user is asked, and “no” is focused', () => {
  const key = 'ab'.repeat(32);
  const { container, element, open, decline } = shown({}, { state: 'asking', key, file });
  expect(document.activeElement?.id).toBe('pack-trust-no');
  expect(text(container)).toContain(key);
  fireEvent.click(element('#pack-trust-no'));
  expect(decline).toHaveBeenCalledOnce();
  fireEvent.click(element('#pack-trust-yes'));
  expect(open).toHaveBeenCalledExactlyOnceWith(file, key);
});
