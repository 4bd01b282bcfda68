import { copyClip } from '../utils/citation/clipboard.ts';
import { written } from '../utils/citation/written.ts';
import { readSettings, type Settings, writeSettings } from '../utils/settings.ts';
import { citedInTab } from '../utils/tab/cited-in-tab.ts';
import type { TabState } from '../utils/tab-state.ts';
import { type Copied, copyingShown } from './copying-shown.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import type { Copying } from './Popup.tsx';

/**
 * Copies the citation of what a tab shows, with the words that are selected in it, and says what came of that. Another
 * format can be chosen then, in which it is copied `again` after that is stored. Rejects with `StorageError`.
 */
export async function copied(
  tabId: number,
  state: TabState,
  again: (after: Promise<void>) => void,
): Promise<Copying> {
  const settings = await readSettings();
  const { said, below } = copyingShown(await copiedAs(tabId, state, settings));
  return {
    ...(said === undefined ? {} : { said }),
    below: (
      <>
        {below}
        <FormatChoice
          chosen={settings.citationFormat}
          templates={settings.citationTemplates}
          choose={(citationFormat) => again(writeSettings({ citationFormat }))}
        />
      </>
    ),
  };
}

async function copiedAs(tabId: number, state: TabState, settings: Settings): Promise<Copied> {
  // The tab may have been closed since; its original is known nevertheless.
  const { url = '', title = '' } = await chrome.tabs.get(tabId).catch(() => ({ url: '', title: '' }));
  const found = await citedInTab({ id: tabId, url, title }, state, settings.citationLink);
  if (found.found !== 'cited') return { copied: 'no', why: found.found };
  const { cited, missed } = found;
  const clip = await written({
    cited,
    choice: settings.citationFormat,
    templates: settings.citationTemplates,
    accessed: Date.now(),
  });
  try {
    await copyClip(clip);
  } catch {
    return { copied: 'refused', text: clip.plain };
  }
  if (missed !== undefined) return { copied: 'to-article' };
  return { copied: cited.paragraphs.length > 0 ? 'selection' : 'page' };
}
