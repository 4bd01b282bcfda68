import { badgeOf } from '../badge.ts';
import { t } from '../i18n.ts';
import type { TabState } from '../tab-state.ts';

/** Shows a state on the toolbar button of one tab: icon shape, badge text and title. A closed tab is passed over. */
export async function showOnToolbar(tabId: number, state: TabState): Promise<void> {
  const { text, titleKey, icon } = badgeOf(state);
  const path = { 16: `/icon/${icon}-16.png`, 32: `/icon/${icon}-32.png` };
  await Promise.allSettled([
    chrome.action.setBadgeText({ tabId, text }),
    chrome.action.setTitle({ tabId, title: t(titleKey) }),
    chrome.action.setIcon({ tabId, path }),
  ]);
}
