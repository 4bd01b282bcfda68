import { copyOrdered } from '../clipboard/clipboard-reach.ts';
import { readSettings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';
import { citedInTab, editionShown } from './cited-in-tab.ts';
import { CHECK_LIMIT } from './remembered-state.ts';
import { checkNow, stateOfTab } from './state-of-tab.ts';
import { type Notice, noticeOnToolbar } from './toolbar-notice.ts';
import type { Asked } from './words-in-tab.ts';

type Outcome = 'copied' | 'to-article' | 'nothing' | 'too-much' | 'refused';

const notices: Record<Outcome, Notice> = {
  copied: { sign: '⧉', title: 'copied' },
  'to-article': { sign: '⧉', title: 'citation_toArticle' },
  nothing: { sign: '∅', title: 'citation_nothing' },
  'too-much': { sign: '∅', title: 'citation_tooMuch' },
  refused: { sign: '∅', title: 'citation_refused' },
};

/** Milliseconds between two looks at a check under way. */
const LOOK = 300;

/**
 * Copies the citation of what a tab shows, with what is selected in it, and says on the toolbar button what came of that.
 * On the agency's site the page is cited, elsewhere its original; a page that was not checked yet is checked first.
 */
export async function copyWithCitation(tabId: number, asked: Asked = {}): Promise<void> {
  const outcome = await copied(tabId, asked).catch((): Outcome => 'refused');
  await noticeOnToolbar(tabId, notices[outcome]);
}

async function copied(tabId: number, asked: Asked): Promise<Outcome> {
  const { url = '', title = '' } = await chrome.tabs.get(tabId);
  const settings = await readSettings();
  const state = editionShown(url) === undefined ? await settled(tabId) : undefined;
  const found = await citedInTab({ id: tabId, url, title }, state, settings.citationLink, asked);
  if (found.found !== 'cited') return found.found;
  await copyOrdered({
    cited: found.cited,
    choice: settings.citationFormat,
    templates: settings.citationTemplates,
    accessed: Date.now(),
  });
  return found.missed === undefined ? 'copied' : 'to-article';
}

/** The state of a tab when its check is over; asking is a click in the mode that waits for one. */
async function settled(tabId: number): Promise<TabState> {
  const until = Date.now() + CHECK_LIMIT;
  let state = await stateOfTab(tabId);
  if (state.state === 'on-click') state = await checkNow(tabId);
  while (state.state === 'checking' && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    state = await stateOfTab(tabId);
  }
  return state;
}
