/** What is used of a storage: that its level can be set is not known to every browser. */
interface Levelled {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps settings and what is held from page scripts: Chromium lets a renderer, also one that was taken over, read and
 * write `storage.local` as a script of ours in its page may. Nothing of ours in a page needs that.
 */
export function keepStorageFromPages(local: Levelled = chrome.storage.local): void {
  // Where a browser knows no level for this storage, or refuses, the next start tries again.
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
