/** The material of the page in a tab, or why there is none: another page is shown now, or the tab was closed. */
export type PageText = { page: 'shown'; text: string } | { page: 'left' } | { page: 'closed' };

/** The text of the material, from the reader in the live tab. It is handed on and kept nowhere. */
export async function pageText(tabId: number): Promise<PageText> {
  try {
    const text: unknown = await chrome.tabs.sendMessage(tabId, { name: 'material' }, { frameId: 0 });
    return typeof text === 'string' && text !== '' ? { page: 'shown', text } : { page: 'left' };
  } catch {
    return (await isOpen(tabId)) ? { page: 'left' } : { page: 'closed' };
  }
}

const isOpen = (tabId: number): Promise<boolean> =>
  chrome.tabs.get(tabId).then(
    () => true,
    () => false,
  );
