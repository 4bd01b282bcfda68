import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import { browser } from '../utils/browser.ts';
import { citation } from '../utils/citation/citation.ts';
import { copyCitation } from '../utils/citation/clipboard.ts';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { onHostList } from '../utils/hosts.ts';
import type { Source } from '../utils/policy/verdict.ts';
import { readSettings, resume, writeSettings } from '../utils/settings.ts';
import type { TabState } from '../utils/tab-state.ts';
import type { Action } from './Actions.tsx';
import { type Copying, Popup } from './Popup.tsx';
import { SHOWN_PASSAGES } from './Passages.tsx';

const WHILE_CHECKING = 300;
/** The page may change, and be checked again, while its popup is open. */
const WHILE_SHOWN = 2000;
const WHILE_COLLECTING = 2000;

/** The popup of one tab: asks the background, shows what it answers, carries out what is clicked. */
export function PopupForTab({ tabId }: { tabId: number }) {
  const [view, setView] = useState<TabState | 'silent'>();
  const [excerpts, setExcerpts] = useState<readonly string[]>([]);
  const [collection, setCollection] = useState<CollectionStatus>();
  const [copying, setCopying] = useState<Copying>({ copying: 'idle' });
  const look = (name: 'tab-state' | 'check-now' = 'tab-state'): void => {
    ask(name, { tabId }).then(setView, () => setView('silent'));
  };

  useEffect(() => look(), [tabId]);
  useEffect(() => {
    if (view === undefined || view === 'silent') return undefined;
    if (view.state === 'verdict')
      passagesOf(view.verdict.sources[0], tabId).then(setExcerpts, () => setExcerpts([]));
    if (view.state !== 'checking' && view.state !== 'verdict') return undefined;
    const timer = setTimeout(look, view.state === 'checking' ? WHILE_CHECKING : WHILE_SHOWN);
    return () => clearTimeout(timer);
  }, [view]);
  useEffect(() => {
    const read = (): void =>
      void ask('collection-status', undefined).then(setCollection, () => setCollection(undefined));
    read();
    const timer = setInterval(read, WHILE_COLLECTING);
    return () => clearInterval(timer);
  }, []);

  const act = (action: Action): void => {
    if (action === 'copy' && typeof view === 'object' && view.state === 'verdict') {
      void copied(view.verdict.sources[0]).then(setCopying);
    } else if (action === 'check' || action === 'again') {
      setView({ state: 'checking' });
      look('check-now');
    } else void carriedOut(action, tabId).then(() => look());
  };
  const known = { view, excerpts, tabId, collection };
  return <Popup {...known} copying={copying} act={act} />;
}

async function passagesOf(source: Source | undefined, tabId: number): Promise<string[]> {
  const ranges = (source?.passages ?? []).slice(0, SHOWN_PASSAGES).map(({ page }) => page);
  return ranges.length === 0 ? [] : ask('page-excerpts', { tabId, ranges });
}

/** Copies inside the click that asked for it; a refusal leaves the text to be copied by hand. */
async function copied(source: Source | undefined): Promise<Copying> {
  if (source?.article === undefined) return { copying: 'idle' };
  const { url, title, edition } = source.article;
  const text = citation({ url, title, language: edition, paragraphs: [] });
  try {
    await copyCitation(text);
    return { copying: 'done' };
  } catch {
    return { copying: 'failed', text: text.plain };
  }
}

async function carriedOut(action: Action, tabId: number): Promise<void> {
  if (action === 'pause') await writeSettings({ mode: 'paused' });
  if (action === 'resume') await resume();
  if (action === 'options') await browser.runtime.openOptionsPage();
  if (action === 'reload') browser.runtime.reload();
  if (action === 'on' || action === 'off') await switchedHere(action, tabId);
}

/** Puts the host of the tab's page on the off list, or takes off what keeps it there. */
async function switchedHere(action: 'on' | 'off', tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  if (host === '') return;
  const { offHosts } = await readSettings();
  const others = offHosts.filter((off) => !onHostList(host, [off]));
  await writeSettings({ offHosts: action === 'off' ? [...others, host] : others });
}
