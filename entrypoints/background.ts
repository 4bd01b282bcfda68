import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser.ts';
import {
  collectionAlarm,
  collectOnAlarm,
  collectNow,
  scheduleCollection,
  statusOfCollection,
} from '@/utils/corpus/collection-alarm.ts';
import { forgetCorpus } from '@/utils/corpus/live-corpus.ts';
import { guards } from '@/utils/message-guards.ts';
import { handleMessages } from '@/utils/message-handling.ts';
import { readSettings } from '@/utils/settings.ts';
import { checkReport } from '@/utils/tab/check-report.ts';
import { forgetTab } from '@/utils/tab/document-memory.ts';
import { receiveFacts, receiveFailure } from '@/utils/tab/facts-inbox.ts';
import { pageExcerpts } from '@/utils/tab/page-excerpts.ts';
import { registerScan, scanOpenTabs } from '@/utils/tab/registration.ts';
import { showAgain } from '@/utils/tab/shown-again.ts';
import { checkNow, stateOfTab } from '@/utils/tab/state-of-tab.ts';

const received = async (work: Promise<void>): Promise<'received'> => work.then(() => 'received' as const);

async function installed(): Promise<void> {
  const settings = await readSettings();
  await registerScan(settings);
  await scanOpenTabs(settings);
  await scheduleCollection();
}

async function started(): Promise<void> {
  await registerScan(await readSettings());
  await scheduleCollection();
}

/** All listeners are registered in the first turn: a worker woken by an event finds its handler. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void installed());
  browser.runtime.onStartup.addListener(() => void started());
  browser.storage.local.onChanged.addListener((changes) => {
    if ('mode' in changes || 'offHosts' in changes) void readSettings().then(registerScan);
    if ('collect' in changes || 'editions' in changes) void scheduleCollection();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === collectionAlarm) void collectOnAlarm();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  handleMessages(
    {
      'scan-report': (report, page) => received(checkReport(page, report)),
      'page-shown': (_, page) => received(showAgain(page)),
      'facts-chunk': (chunk, page) => receiveFacts(page, chunk),
      'reading-failed': ({ reason }, page) => received(receiveFailure(page, reason)),
      'tab-state': ({ tabId }) => stateOfTab(tabId),
      'check-now': ({ tabId }) => checkNow(tabId),
      'page-excerpts': ({ tabId, ranges }) => pageExcerpts(tabId, ranges),
      'collection-status': statusOfCollection,
      'collect-now': collectNow,
      'corpus-changed': async () => {
        forgetCorpus();
        return 'received';
      },
    },
    guards,
  );
});
