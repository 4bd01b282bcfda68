// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Settings, writeSettings } from '../../utils/settings.ts';
import { recalled, remember } from '../../utils/tab/document-memory.ts';
import { tooLittleText } from '../../utils/tab/too-little-text.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';
import { source, verdict } from './verdicts.ts';

const url = 'https://paper.example/story#top';
const place = 'https://paper.example/story';

beforeEach(async () => {
  fakeToolbar();
  await remember(7, 'D1', { state: 'verdict', place, verdict: verdict(source(1)) });
  await fakeBrowser.action.setBadgeText({ tabId: 7, text: '!' });
});

test('what was found before is forgotten, and its sign goes', async () => {
  await tooLittleText({ tabId: 7, documentId: 'D1', url }, 12);
  expect(await recalled(7, 'D1')).toEqual({ state: 'too-little-text', place, words: 12 });
  expect(await shownOn(7)).toMatchObject({ text: '', title: 'state_tooLittle' });
});

test.each<[string, Partial<Settings>]>([
  ['while it is paused', { mode: 'paused' }],
  ['on a site where it is off', { offHosts: ['paper.example'] }],
])('%s nothing is heard', async (_, settings) => {
  await writeSettings(settings);
  await tooLittleText({ tabId: 7, documentId: 'D1', url }, 12);
  expect(await recalled(7, 'D1')).toMatchObject({ state: 'verdict' });
});
