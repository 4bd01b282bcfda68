// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CompareForTab } from '../../../components/CompareForTab.tsx';
import { DraftVerdict } from '../../../components/DraftVerdict.tsx';
import { OptionsForUser } from '../../../components/OptionsForUser.tsx';
import { PopupForTab } from '../../../components/PopupForTab.tsx';
import { useDraftCheck } from '../../../components/use-draft-check.ts';
import { textDraft } from '../../../utils/draft/text-draft.ts';
import { readSettings } from '../../../utils/settings.ts';
import { pageCalls } from '../../components/background-world.ts';
import { articleActions, noPacks } from '../../components/options-actions.ts';
import { message, speak } from '../../components/speaking.ts';
import { record } from '../record.ts';

/** As long as nobody need wait before a page says that it gets no answer, in milliseconds. */
const LIMIT = 2000;
let heard: number;

beforeEach(async () => {
  speak('en');
  // No time passes while the copy of the settings is looked for.
  await fakeBrowser.storage.local.set({ settingsCopied: true });
  vi.useFakeTimers();
  heard = 0;
  // The background is there, and never answers anything.
  fakeBrowser.runtime.onMessage.addListener(() => {
    heard++;
    return true;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Draws a page and lets the clock run until a button of it matches; gives the button and after how long it came. */
async function wayOutOf(page: ComponentChild, button: string): Promise<{ button: Element; after: number }> {
  const { container } = render(<>{page}</>);
  for (let after = 0; after <= 10_000; after += 50) {
    const found = container.querySelector(button);
    if (found !== null) return { button: found, after };
    await vi.advanceTimersByTimeAsync(50);
  }
  throw new Error(`no ${button} in ${container.innerHTML}`);
}

function Desk() {
  const { state, checker } = useDraftCheck();
  useEffect(() => checker.change(textDraft('The lamp of the old harbour was lit again on Sunday.')), []);
  return <DraftVerdict state={state} again={() => checker.again()} />;
}

const noOriginals = { held: async () => undefined, fetched: () => Promise.reject(new Error('not asked')) };

test.each<[string, ComponentChild, string]>([
  ['popup', <PopupForTab tabId={7} />, '[data-action=reload]'],
  ['comparison', <CompareForTab tabId={7} index={0} originals={noOriginals} />, '[data-action=again]'],
  ['desk', <Desk />, '[data-action=again]'],
])('the %s says within two seconds that nobody answers, and offers a way out', async (name, page, way) => {
  const { button, after } = await wayOutOf(page, way);
  expect(after).toBeLessThanOrEqual(LIMIT);
  expect(document.querySelector('[role=alert]')?.textContent).toContain(message('en', 'hint_noAnswer'));
  record({ family: 'lifecycle', key: `limbo.${name}`, value: after, unit: 'ms', goal: { atMost: LIMIT } });
  const before = heard;
  fireEvent.click(button);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(500);
  // The extension is loaded anew, or asked anew.
  expect(name === 'popup' ? pageCalls.reload.mock.calls.length : heard - before).toBeGreaterThan(0);
});

test('the options page is drawn and writes settings without anybody who answers', async () => {
  const actions = articleActions(
    async () => ({ added: 0, skipped: [] }),
    async () => undefined,
  );
  const { button, after } = await wayOutOf(
    <OptionsForUser articles={actions} packs={noPacks} />,
    'input[name=mode][value=on-click]',
  );
  expect(after).toBeLessThanOrEqual(LIMIT);
  record({ family: 'lifecycle', key: 'limbo.options', value: after, unit: 'ms', goal: { atMost: LIMIT } });
  fireEvent.click(button);
  await vi.advanceTimersByTimeAsync(100);
  expect((await readSettings()).mode).toBe('on-click');
});
