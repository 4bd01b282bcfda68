import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SettingsFile } from '../../components/SettingsFile.tsx';
import { defaults } from '../../utils/settings.ts';
import { settingsFile } from '../../utils/settings-file.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';

const saved: Blob[] = [];
beforeEach(() => {
  speak('en');
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const settings = { ...defaults(), mineHosts: ['mine.example'] };
function shown() {
  const change = vi.fn();
  const { container } = render(<SettingsFile settings={settings} change={change} />);
  const at = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  return {
    container,
    change,
    at,
    open(text: string) {
      Object.defineProperty(at('#settings-file'), 'files', { value: [new File([text], 'settings.json')] });
      fireEvent.change(at('#settings-file'));
    },
    told: () => at('#settings-result').textContent,
  };
}

test('the settings are saved as a file', async () => {
  const { at } = shown();
  fireEvent.click(at('#settings-save'));
  expect(await saved[0]?.text()).toBe(settingsFile(settings));
});

test('an opened file changes settings and adds sites, and what was left out is counted', async () => {
  const { open, change, told } = shown();
  open('{"mode":"on-click","pack":"many","mineHosts":["other.example"]}');
  await waitFor(() => expect(told()).toBe(message('en', 'settings_opened', ['1'])));
  expect(change).toHaveBeenCalledExactlyOnceWith({
    mode: 'on-click',
    offHosts: [],
    licensedHosts: [],
    mineHosts: ['mine.example', 'other.example'],
  });
});

test.each([
  ['hello', 'settings_notJson'],
  ['{"name":"x"}', 'settings_none'],
] as const)('%s changes nothing, and it is said what to do', async (text, words) => {
  const { open, change, told } = shown();
  open(text);
  await waitFor(() => expect(told()).toBe(message('en', words)));
  expect(change).not.toHaveBeenCalled();
});

test.each(languages)('it is accessible in %s', async (language) => {
  speak(language);
  expect(await complaints(shown().container)).toEqual([]);
});
