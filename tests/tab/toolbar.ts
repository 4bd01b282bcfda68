import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a tab's toolbar button shows. */
export interface Shown {
  text: string;
  title: string;
  icon: string | undefined;
}

const icons = new Map<number, string>();

/** Gives the fake browser a toolbar whose titles are the keys of messages. */
export function fakeToolbar(): void {
  icons.clear();
  fakeBrowser.i18n.getMessage = (key: string) => key;
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
      void icons.set(tabId, Object.values(path).join(' ')),
  });
}

export const shownOn = async (tabId: number): Promise<Shown> => ({
  text: await fakeBrowser.action.getBadgeText({ tabId }),
  title: await fakeBrowser.action.getTitle({ tabId }),
  icon: icons.get(tabId),
});
