import { store, stored } from './stored.ts';

const KEY = 'welcomed';
const PAGE = 'welcome.html';

/** Opens the first-run page, once in the life of an installation and never because of an update. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { [KEY]: welcomed } = await stored('local', KEY);
  if (welcomed === true) return;
  await chrome.tabs.create({ url: chrome.runtime.getURL(PAGE) });
  await store('local', { [KEY]: true });
}
