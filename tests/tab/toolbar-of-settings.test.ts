// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaults, type Settings } from '../../utils/settings.ts';
import { remember } from '../../utils/tab/document-memory.ts';
import { showOnToolbar } from '../../utils/tab/toolbar.ts';
import { toolbarsFollow } from '../../utils/tab/toolbar-of-settings.ts';
import { judged, verdict } from '../components/verdicts.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';

const settings = (change: Partial<Settings>): Settings => ({ ...defaults(), ...change });
let paper: number;
let other: number;
let looked: number[];

beforeEach(async () => {
  fakeToolbar();
  looked = [];
  paper = (await fakeBrowser.tabs.create({ url: 'https://www.paper.example/a' })).id ?? -1;
  other = (await fakeBrowser.tabs.create({ url: 'https://other.example/' })).id ?? -1;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target: { tabId } }: { target: { tabId: number } }) => {
      looked.push(tabId);
      return [{ documentId: `D${tabId}`, result: true }];
    },
  });
  const place = 'https://www.paper.example/a';
  await remember(paper, `D${paper}`, { state: 'verdict', place, verdict: verdict({ status: 'not-met' }) });
  await showOnToolbar(paper, judged({ status: 'not-met' }));
});
const titles = async (): Promise<string[]> => [(await shownOn(paper)).title, (await shownOn(other)).title];
const byDefault = (): Promise<string> => fakeBrowser.action.getTitle({});

test('a pause is shown in every tab, and in those that come', async () => {
  await toolbarsFollow(settings({ mode: 'paused' }));
  expect(await titles()).toEqual(['state_paused', 'state_paused']);
  expect(await shownOn(paper)).toMatchObject({ text: '', icon: '/icon/off-16.png /icon/off-32.png' });
  expect(await byDefault()).toBe('state_paused');
});

test('its end shows what was found before, where something was', async () => {
  await toolbarsFollow(settings({ mode: 'paused' }));
  await toolbarsFollow(settings({}));
  expect(await titles()).toEqual(['status_notMet_noLink', 'state_onClick']);
  expect((await shownOn(paper)).text).toBe('!');
  expect(await byDefault()).toBe('name');
});

test('a site on the off list is shown as such, subdomains too, and no other', async () => {
  await toolbarsFollow(settings({ offHosts: ['paper.example'] }));
  expect((await shownOn(paper)).title).toBe('state_offHere');
  expect((await shownOn(other)).title).not.toBe('state_offHere');
  await toolbarsFollow(settings({}));
  expect((await shownOn(paper)).title).toBe('status_notMet_noLink');
});

test('where nothing was paused or off, no page is looked into', async () => {
  await toolbarsFollow(settings({ offHosts: ['third.example'] }));
  expect(looked).toEqual([]);
  expect((await shownOn(paper)).title).toBe('status_notMet_noLink');
});
