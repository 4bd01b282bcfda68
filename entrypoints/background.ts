import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser.ts';
import {
  collectAnew,
  collectionAlarm,
  collectOnAlarm,
  collectNow,
  scheduleCollection,
  statusOfCollection,
} from '@/utils/corpus/collection-alarm.ts';
import { forgetCorpus } from '@/utils/corpus/live-corpus.ts';
import { mend } from '@/utils/corpus/mend.ts';
import { mendingAlarm } from '@/utils/corpus/mending.ts';
import { packAlarm, schedulePack, statusOfPack, syncNow, syncOnAlarm } from '@/utils/corpus/pack-alarm.ts';
import { checkDraft } from '@/utils/draft/check-draft.ts';
import { erasure, eraseEverything, finishErasing } from '@/utils/erase-everything.ts';
import { guards } from '@/utils/message-guards.ts';
import { handleMessages } from '@/utils/message-handling.ts';
import { readSettings, type Settings } from '@/utils/settings.ts';
import { checkReport } from '@/utils/tab/check-report.ts';
import { copyFromMenu, copyOnCommand, offerCitation } from '@/utils/tab/citation-menu.ts';
import { forgetTab } from '@/utils/tab/document-memory.ts';
import { receiveFacts, receiveFailure } from '@/utils/tab/facts-inbox.ts';
import { insertInEditor, readEditors } from '@/utils/tab/editors.ts';
import { forgetAnswers } from '@/utils/tab/known-answers.ts';
import { pageExcerpts } from '@/utils/tab/page-excerpts.ts';
import { markPage, pageMarks, unmarkPage } from '@/utils/tab/page-marks.ts';
import { pageText } from '@/utils/tab/page-text.ts';
import { registerScan, scanOpenTabs } from '@/utils/tab/registration.ts';
import { showAgain } from '@/utils/tab/shown-again.ts';
import { checkNow, stateOfTab } from '@/utils/tab/state-of-tab.ts';
import { tabFacts } from '@/utils/tab/tab-facts.ts';
import { tooLittleText } from '@/utils/tab/too-little-text.ts';
import { offSitesFollow, watchOffSites } from '@/utils/tab/toolbar-off-sites.ts';
import { toolbarsFollow } from '@/utils/tab/toolbar-of-settings.ts';
import { unfinishedAlarm } from '@/utils/tab/unfinished-alarm.ts';
import { finishChecks } from '@/utils/tab/unfinished-checks.ts';
import { welcome } from '@/utils/welcome.ts';

const received = async (work: Promise<void>): Promise<'received'> => work.then(() => 'received' as const);

async function checkAsSet(settings: Settings): Promise<void> {
  offSitesFollow(settings);
  await registerScan(settings);
  await toolbarsFollow(settings);
}

async function installed(): Promise<void> {
  const settings = await readSettings();
  await checkAsSet(settings);
  await scanOpenTabs(settings);
  await offerCitation();
  await scheduleCollection();
  await schedulePack();
  // What an older version has fingerprinted may be of another scheme.
  await mend();
}

async function started(): Promise<void> {
  await checkAsSet(await readSettings());
  await scheduleCollection();
  await schedulePack();
}

/** All listeners are registered in the first turn: a worker woken by an event finds its handler. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void installed();
    void welcome(reason);
  });
  browser.runtime.onStartup.addListener(() => void started());
  browser.storage.local.onChanged.addListener((changes) => {
    if ('mode' in changes || 'offHosts' in changes) void readSettings().then(checkAsSet);
    if ('collect' in changes || 'editions' in changes || 'requestsPerHour' in changes)
      void scheduleCollection();
    if ('pack' in changes) void schedulePack();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === collectionAlarm) void collectOnAlarm();
    if (alarm.name === packAlarm) void syncOnAlarm();
    if (alarm.name === mendingAlarm) void mend();
    if (alarm.name === unfinishedAlarm) void finishChecks();
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => void copyFromMenu(clicked, tab));
  browser.commands.onCommand.addListener((command, tab) => void copyOnCommand(command, tab));
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetAnswers();
    void forgetTab(tabId);
  });
  watchOffSites();
  handleMessages(
    {
      'scan-report': (report, page) => received(checkReport(page, report)),
      'too-little-text': ({ words }, page) => received(tooLittleText(page, words)),
      'page-shown': (_, page) => received(showAgain(page)),
      'facts-chunk': (chunk, page) => receiveFacts(page, chunk),
      'reading-failed': ({ reason }, page) => received(receiveFailure(page, reason)),
      'tab-state': ({ tabId }) => stateOfTab(tabId),
      'check-now': ({ tabId }) => checkNow(tabId),
      'page-excerpts': ({ tabId, ranges }) => pageExcerpts(tabId, ranges),
      'page-text': ({ tabId }) => pageText(tabId),
      'page-facts': ({ tabId }) => tabFacts(tabId),
      'page-marks': ({ tabId }) => pageMarks(tabId),
      'mark-page': ({ tabId, kind }) => markPage(tabId, kind),
      'unmark-page': ({ tabId, kind }) => unmarkPage(tabId, kind),
      'read-editors': ({ tabId }) => readEditors(tabId),
      'insert-in-editor': ({ tabId, ...insertion }) => insertInEditor(tabId, insertion),
      'check-draft': ({ facts }) => checkDraft(facts),
      'collection-status': statusOfCollection,
      'collect-now': collectNow,
      'pack-status': () => statusOfPack(),
      'pack-now': syncNow,
      'corpus-changed': async () => {
        forgetCorpus();
        return 'received';
      },
      'articles-erased': collectAnew,
      'erase-everything': eraseEverything,
      erasure,
    },
    guards,
  );
  void finishChecks();
  void finishErasing();
});
