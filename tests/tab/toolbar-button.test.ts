// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showOnToolbar } from '../../utils/tab/toolbar.ts';
import { judged, unjudged } from '../components/verdicts.ts';
import { message, speak } from '../components/speaking.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';

const { getMessage } = fakeBrowser.i18n;
beforeEach(() => {
  fakeToolbar();
  fakeBrowser.i18n.getMessage = getMessage;
  speak('en');
});

test.each([...unjudged, judged(), judged({ status: 'not-met' })])(
  'the button of a tab has a whole sentence as its name: $state',
  async (state) => {
    await showOnToolbar(3, state);
    const { title, icon } = await shownOn(3);
    expect(title).toMatch(/^\S.{10,}[.…]$/u);
    expect(title).not.toContain('$');
    expect(icon).toMatch(/^\/icon\/[a-z-]+-16\.png \/icon\/[a-z-]+-32\.png$/u);
  },
);

test('a site on which it is off is named', async () => {
  await showOnToolbar(3, { state: 'off-here', host: 'paper.example' });
  expect((await shownOn(3)).title).toBe(message('en', 'state_offHere', ['paper.example']));
});

test('a tab that is closed meanwhile is passed over', async () => {
  Object.assign(fakeBrowser.action, { setIcon: () => Promise.reject(new Error('No tab with id: 3')) });
  await expect(showOnToolbar(3, { state: 'paused' })).resolves.toBeUndefined();
});
