import { type Badge, badgeOf } from '../badge.ts';
import { t } from '../i18n.ts';
import type { TabState } from '../tab-state.ts';

/** The newest notice on the button of each tab. A cache: the background may be ended while one stands. */
export const standingNotices = new Map<number, symbol>();

/**
 * Shows a state on the toolbar button of one tab: icon shape, badge text and title. A closed tab is passed over. Where a
 * notice stands text and title are the notice's; whoever ends it shows what the state is then.
 */
export async function showOnToolbar(tabId: number, state: TabState): Promise<void> {
  const { text, icon } = badgeOf(state);
  const words = standingNotices.has(tabId)
    ? []
    : [chrome.action.setBadgeText({ tabId, text }), chrome.action.setTitle({ tabId, title: titleOf(state) })];
  await Promise.allSettled([...words, chrome.action.setIcon({ tabId, path: files(icon) })]);
}

/** Whether the button of a tab shows a state; told by its title. */
export const showsOnToolbar = async (tabId: number, state: TabState): Promise<boolean> =>
  (await chrome.action.getTitle({ tabId })) === titleOf(state);

/** What the button shows in tabs of which nothing is known yet. */
export async function showOnOtherTabs(state: 'paused' | 'ready'): Promise<void> {
  const paused = badgeOf({ state: 'paused' });
  await chrome.action.setTitle({ title: t(state === 'paused' ? paused.titleKey : 'name') });
  await chrome.action.setIcon({ path: files(state === 'paused' ? paused.icon : 'plain') });
}

const titleOf = (state: TabState): string =>
  t(badgeOf(state).titleKey, ...(state.state === 'off-here' ? [state.host] : []));

const files = (icon: Badge['icon']): Record<string, string> => ({
  16: `/icon/${icon}-16.png`,
  32: `/icon/${icon}-32.png`,
});
