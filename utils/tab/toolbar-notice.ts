import { type MessageKey, t } from '../i18n.ts';
import { stateOfTab } from './state-of-tab.ts';
import { showOnToolbar, standingNotices } from './toolbar.ts';

/** How long a notice stands on the button, in milliseconds. */
const NOTICE = 5000;

/** What a notice shows in place of the state: a sign, and a sentence for pointer and screen reader. */
export interface Notice {
  sign: string;
  title: MessageKey;
}

/** Shows a notice on the toolbar button of a tab for a while, and then what the button showed before. */
export async function noticeOnToolbar(tabId: number, { sign, title }: Notice): Promise<void> {
  const own = Symbol(title);
  standingNotices.set(tabId, own);
  await Promise.allSettled([
    chrome.action.setBadgeText({ tabId, text: sign }),
    chrome.action.setTitle({ tabId, title: t(title) }),
  ]);
  await new Promise((resolve) => setTimeout(resolve, NOTICE));
  // A newer one is ended by itself.
  if (standingNotices.get(tabId) !== own) return;
  standingNotices.delete(tabId);
  // The tab may have been closed, or gone on to another page.
  const state = await stateOfTab(tabId).catch(() => undefined);
  if (state !== undefined) await showOnToolbar(tabId, state);
}
