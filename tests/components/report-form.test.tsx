import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LooksWrong } from '../../components/LooksWrong.tsx';
import { ReportForm } from '../../components/ReportForm.tsx';
import type { TabState } from '../../utils/tab-state.ts';
import { complaints } from './accessible.ts';
import { background } from './background-world.ts';
import { languages, message, speak } from './speaking.ts';
import { judged } from './verdicts.ts';

beforeEach(() => {
  speak('en');
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function shown(state: TabState = judged()) {
  const { id: tabId = -1 } = await fakeBrowser.tabs.create({ url: 'https://paper.example/a#b' });
  const world = background({ 'page-excerpts': () => ['The lamp of the old harbour'] });
  const { container, getByRole, getByText } = render(<ReportForm state={state} tabId={tabId} />);
  const held = (): string => container.querySelector<HTMLTextAreaElement>('.holds')?.value ?? '';
  return { container, getByRole, getByText, held, world };
}
const button = (container: Element, name: 'save' | 'copy'): Element => {
  const found = container.querySelector(`[data-report="${name}"]`);
  if (found === null) throw new Error(`there is no button ${name}`);
  return found;
};

test('all that it holds is shown, and the comment as it is written', async () => {
  const { container, getByRole, held } = await shown();
  expect(JSON.parse(held())).toMatchObject({ version: '0.1.0', comment: '', verdict: { status: 'met' } });
  expect(container.textContent).toContain(message('en', 'report_how'));
  fireEvent.input(getByRole('textbox', { name: message('en', 'report_comment') }), {
    target: { value: 'There is a link.' },
  });
  expect(JSON.parse(held())).toMatchObject({ comment: 'There is a link.' });
});

test('the passages are asked for when they are to be included, and leave with the tick', async () => {
  const { getByRole, held, world } = await shown();
  expect(world.asked).toEqual([]);
  fireEvent.click(getByRole('checkbox'));
  await waitFor(() => expect(held()).toContain('The lamp of the old harbour'));
  fireEvent.click(getByRole('checkbox'));
  expect(held()).not.toContain('The lamp of the old harbour');
});

test('without passages there is nothing to include; the address is that of the tab', async () => {
  const { container, held } = await shown({ state: 'too-little-text', words: 12 });
  expect(container.querySelector('[type=checkbox]')).toBeNull();
  await waitFor(() =>
    expect(JSON.parse(held())).toMatchObject({ page: 'https://paper.example/a', words: 12 }),
  );
});

test('it is saved as a file that holds what was shown, and nothing is sent', async () => {
  const { container, held, world } = await shown();
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:report';
  });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download} from ${this.href}`);
  });
  fireEvent.click(button(container, 'save'));
  expect(saved).toEqual(['dzherelo-report-2026-11-24.json from blob:report']);
  expect(await made[0]?.text()).toBe(held());
  expect(container.querySelector('[role=status]')?.textContent).toBe(message('en', 'report_saved'));
  expect(world.asked).toEqual([]);
});

test.each([
  ['copied', () => Promise.resolve()],
  ['report_copyFailed', () => Promise.reject(new Error('not allowed'))],
] as const)('it is copied: %s', async (said, answer) => {
  const writeText = vi.fn(answer);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { container, held } = await shown();
  fireEvent.click(button(container, 'copy'));
  expect(writeText).toHaveBeenCalledWith(held());
  await waitFor(() =>
    expect(container.querySelector('[role=status]')?.textContent).toBe(message('en', said)),
  );
});

describe.each(languages)('in %s', (language) => {
  test('axe finds nothing wrong', async () => {
    speak(language);
    expect(await complaints((await shown()).container)).toEqual([]);
  });
});

test('the section holds nothing until it is opened', async () => {
  const { id: tabId = -1 } = await fakeBrowser.tabs.create({ url: 'https://paper.example/' });
  const { container } = render(<LooksWrong state={judged()} tabId={tabId} />);
  expect(container.querySelector('details')?.children).toHaveLength(1);
  fireEvent(container.querySelector('details') ?? container, new Event('toggle'));
  await waitFor(() => expect(container.querySelector('.report')).not.toBeNull());
});

test.each<TabState>([{ state: 'paused' }, { state: 'checking' }, { state: 'no-access' }])(
  'where nothing was found out there is nothing to report: $state',
  (state) => {
    expect(render(<LooksWrong state={state} tabId={1} />).container.innerHTML).toBe('');
  },
);
