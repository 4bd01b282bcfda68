/** Words of the page in the given material ranges, from the reader in the live tab; empty when it does not answer. */
export async function pageExcerpts(tabId: number, ranges: readonly [number, number][]): Promise<string[]> {
  try {
    const answer: unknown = await chrome.tabs.sendMessage(
      tabId,
      { name: 'excerpts', ranges },
      { frameId: 0 },
    );
    return Array.isArray(answer) ? answer.filter((text) => typeof text === 'string') : [];
  } catch {
    // The page was left, or never needed a reader.
    return [];
  }
}
