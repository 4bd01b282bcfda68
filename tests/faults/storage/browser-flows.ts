import { restoreSettings, settingsChanged } from '../../../utils/kept-settings.ts';
import { pageKeys } from '../../../utils/fingerprint/fingerprint.ts';
import { packed as packedKeys, SCHEME_VERSION } from '../../../utils/fingerprint/wire.ts';
import { isErasing } from '../../../utils/corpus/erasing-note.ts';
import { readSettings, resume, writeSettings } from '../../../utils/settings.ts';
import { readSettingsFile, settingsFile } from '../../../utils/settings-file.ts';
import { checkReport } from '../../../utils/tab/check-report.ts';
import { forgetTab, recalled, remember } from '../../../utils/tab/document-memory.ts';
import { receiveFacts } from '../../../utils/tab/facts-inbox.ts';
import { showAgain } from '../../../utils/tab/shown-again.ts';
import { checkNow, stateOfTab } from '../../../utils/tab/state-of-tab.ts';
import { tooLittleText } from '../../../utils/tab/too-little-text.ts';
import { finishChecks } from '../../../utils/tab/unfinished-checks.ts';
import { welcome } from '../../../utils/welcome.ts';
import { wordsOfArticle } from '../../corpus/made-pack.ts';
import { facts } from '../../tab/facts.ts';
import type { Flow } from './flow.ts';
import { collected, page, packed } from './storage-world.ts';

/** What is remembered of the page: the status, or that the check goes on. */
async function known(): Promise<unknown> {
  const found = await recalled(page.tabId, page.documentId);
  if (found?.state !== 'verdict') return found?.state;
  return [found.verdict.status, found.verdict.reason].filter(Boolean).join(' ');
}

const reported = (text: string) => ({
  version: SCHEME_VERSION,
  shingles: packedKeys(pageKeys(text)),
  words: 60,
  cut: false,
  agencyNamed: false,
  agencyLinked: false,
  pageVersion: 'v1',
});
const sent = (text: string) => ({ part: 0, of: 1, text: JSON.stringify(facts(text)), pageVersion: 'v1' });
const checking = () => ({ state: 'checking' as const, place: page.url, since: Date.now(), reading: true });

/** What may be known of a page of which only this can be found. */
const only = (...found: readonly string[]) => ({
  now: known,
  may: [...found, 'checking', undefined],
});

const settings = { mode: 'on-click', offHosts: ['off.example'], licensedHosts: ['paper.example'] } as const;

/** Flows of settings, of pages and of what is remembered of them. */
export const browserFlows: readonly Flow[] = [
  {
    name: 'reading the settings',
    from: 'nothing',
    prepare: () => writeSettings(own()),
    run: () => readSettings(),
    after: () => readSettings(),
  },
  { name: 'writing settings', from: 'nothing', run: () => writeSettings(own()), after: () => readSettings() },
  {
    name: 'pausing and going on',
    from: 'nothing',
    prepare: written,
    run: async () => {
      await writeSettings({ mode: 'paused' });
      await resume();
    },
    after: () => readSettings(),
  },
  {
    name: 'a copy of the settings',
    from: 'nothing',
    prepare: () => writeSettings(own()),
    run: async () => {
      await restoreSettings();
      await settingsChanged();
    },
    after: () => readSettings(),
  },
  {
    name: 'settings from a file',
    from: 'nothing',
    prepare: written,
    run: async () => {
      const held = await readSettings();
      const read = readSettingsFile(settingsFile({ ...held, offHosts: ['more.example'] }), held);
      if ('change' in read) await writeSettings(read.change);
    },
    after: async () => (await readSettings()).offHosts,
  },
  { name: 'welcoming', from: 'nothing', run: () => welcome('install') },
  { name: 'whether everything is being deleted', from: 'nothing', run: () => isErasing() },
  {
    name: 'a page without a trace',
    from: 'both',
    run: () => checkReport(page, reported(wordsOfArticle(55))),
    says: only('none'),
    after: known,
  },
  {
    name: 'a page with collected words',
    from: 'both',
    run: () => checkReport(page, reported(wordsOfArticle(collected[0] ?? 0))),
    says: only(),
    after: async () => {
      await receiveFacts(page, sent(wordsOfArticle(collected[0] ?? 0)));
      return await known();
    },
  },
  {
    name: 'facts of a page with collected words',
    from: 'both',
    run: () => receiveFacts(page, sent(wordsOfArticle(collected[0] ?? 0))),
    says: only('not-met'),
    after: known,
  },
  {
    name: 'facts of a page with words of the pack',
    from: 'both',
    run: () => receiveFacts(page, sent(wordsOfArticle(packed))),
    says: only('not-met'),
    after: known,
  },
  {
    name: 'facts of a page of its own',
    from: 'both',
    run: () => receiveFacts(page, sent(wordsOfArticle(56))),
    says: only('none'),
    after: known,
  },
  { name: 'the state of a tab', from: 'both', run: () => stateOfTab(page.tabId) },
  {
    name: 'the state of a tab that was checked',
    from: 'both',
    prepare: () => receiveFacts(page, sent(wordsOfArticle(packed))),
    run: () => stateOfTab(page.tabId),
    after: known,
  },
  { name: 'checking a tab now', from: 'both', run: () => checkNow(page.tabId) },
  { name: 'too little text', from: 'nothing', run: () => tooLittleText(page, 5), after: known },
  {
    name: 'a page that is shown again',
    from: 'both',
    prepare: () => receiveFacts(page, sent(wordsOfArticle(packed))),
    run: () => showAgain(page),
    after: known,
  },
  {
    name: 'checks that were left behind',
    from: 'nothing',
    prepare: () => remember(page.tabId, page.documentId, { ...checking(), since: 0 }),
    run: () => finishChecks(),
    after: known,
  },
  {
    name: 'a tab that is closed',
    from: 'nothing',
    prepare: () => remember(99, 'D9', checking()),
    run: () => forgetTab(99),
  },
];

/** Settings as the background keeps them: each change is copied. */
async function written(): Promise<void> {
  await writeSettings(own());
  await settingsChanged();
}

const own = () => ({ ...settings, offHosts: [...settings.offHosts], licensedHosts: [] });
