import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser.ts';
import {
  collectAnew,
  collectionAlarm,
  collectOnAlarm,
  collectNow,
  keepCollecting,
  scheduleCollection,
  statusOfCollection,
} from '@/utils/corpus/collection-alarm.ts';
import { forgetCorpus } from '@/utils/corpus/live-corpus.ts';
import { mend } from '@/utils/corpus/mend.ts';
import { mendingAlarm } from '@/utils/corpus/mending.ts';
import {
  keepPack,
  packAlarm,
  schedulePack,
  statusOfPack,
  syncNow,
  syncOnAlarm,
} from '@/utils/corpus/pack-alarm.ts';
import { checkDraft } from '@/utils/draft/check-draft.ts';
import { erasure, eraseEverything, finishErasing } from '@/utils/erase-everything.ts';
import { guards } from '@/utils/message-guards.ts';
import { restoreSettings, settingsChanged } from '@/utils/kept-settings.ts';
import { handleMessages } from '@/utils/message-handling.ts';
import { areSettings, readSettings } from '@/utils/settings.ts';
import { catchUpWithSettings, checkAsSet } from '@/utils/tab/as-set.ts';
import { keepStorageFromPages } from '@/utils/storage-access.ts';
import { checkReport } from '@/utils/tab/check-report.ts';
import { copyFromMenu, copyOnCommand, offerCitation } from '@/utils/tab/citation-menu.ts';
import { forgetTab } from '@/utils/tab/document-memory.ts';
import { receiveFacts, receiveFailure } from '@/utils/tab/facts-inbox.ts';
import { insertInEditor, readEditors } from '@/utils/tab/editors.ts';
import { forgetAnswers } from '@/utils/tab/known-answers.ts';
import { pageExcerpts } from '@/utils/tab/page-excerpts.ts';
import { markPage, pageMarks, unmarkPage } from '@/utils/tab/page-marks.ts';
import { pageText } from '@/utils/tab/page-text.ts';
import { showAgain } from '@/utils/tab/shown-again.ts';
import { checkNow, stateOfTab } from '@/utils/tab/state-of-tab.ts';
import { tabFacts } from '@/utils/tab/tab-facts.ts';
import { tooLittleText } from '@/utils/tab/too-little-text.ts';
import { watchOffSites } from '@/utils/tab/toolbar-off-sites.ts';
import { unfinishedAlarm } from '@/utils/tab/unfinished-alarm.ts';
import { finishChecks } from '@/utils/tab/unfinished-checks.ts';
import { unattended, unattendedUntilDone } from '@/utils/unattended.ts';
import { welcome } from '@/utils/welcome.ts';

/** Rings when what is done at each start is to be tried again. */
const startAlarm = 'start';

const received = async (work: Promise<void>): Promise<'received'> => work.then(() => 'received' as const);

async function installed(): Promise<void> {
  unattended(offerCitation());
  // What an older version has fingerprinted may be of another scheme.
  unattendedUntilDone(mendingAlarm, mend());
  await started();
}

async function started(): Promise<void> {
  await restoreSettings();
  // Updates take alarms and registrations away: none of them is left undone because another one failed.
  const done = await Promise.allSettled([
    readSettings().then(checkAsSet),
    scheduleCollection(),
    schedulePack(),
  ]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}

/** What a worker that was ended in the middle has left undone, and what the browser has dropped. */
async function woken(): Promise<void> {
  await catchUpWithSettings();
  await keepCollecting();
  await keepPack();
}

function changed(changes: object): void {
  if ('mode' in changes || 'offHosts' in changes)
    unattendedUntilDone(startAlarm, readSettings().then(checkAsSet));
  if ('collect' in changes || 'editions' in changes || 'requestsPerHour' in changes)
    unattendedUntilDone(collectionAlarm, scheduleCollection());
  if ('pack' in changes) unattendedUntilDone(packAlarm, schedulePack());
  if (areSettings(changes)) unattended(settingsChanged());
}

/** What was found on a page is forgotten with its tab. */
function tabGone(tabId: number): void {
  forgetAnswers();
  unattended(forgetTab(tabId));
}

const doneOnAlarm: Partial<Record<string, () => Promise<void>>> = {
  [collectionAlarm]: () => collectOnAlarm(),
  [packAlarm]: () => syncOnAlarm(),
  [mendingAlarm]: () => mend(),
  [unfinishedAlarm]: () => finishChecks(),
  [startAlarm]: started,
};

/** All listeners are registered in the first turn: a worker woken by an event finds its handler. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    unattendedUntilDone(startAlarm, installed());
    unattended(welcome(reason));
  });
  browser.runtime.onStartup.addListener(() => unattendedUntilDone(startAlarm, started()));
  browser.storage.local.onChanged.addListener(changed);
  browser.alarms.onAlarm.addListener((alarm) => {
    const done = doneOnAlarm[alarm.name];
    if (done !== undefined) unattendedUntilDone(alarm.name, done());
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => void copyFromMenu(clicked, tab));
  browser.commands.onCommand.addListener((command, tab) => void copyOnCommand(command, tab));
  browser.tabs.onRemoved.addListener(tabGone);
  // Chromium gives a tab that it discards another number.
  browser.tabs.onReplaced.addListener((_, replaced) => tabGone(replaced));
  watchOffSites();
  keepStorageFromPages();
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
      alive: async () => true,
    },
    guards,
  );
  unattendedUntilDone(startAlarm, woken());
  unattended(finishChecks());
  unattended(finishErasing());
});
