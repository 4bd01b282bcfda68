const KEY = 'erasing';

/** Whether everything is being deleted; noted in `storage.local`, so that a killed background goes on with it. */
export async function isErasing(): Promise<boolean> {
  const { [KEY]: noted } = await chrome.storage.local.get(KEY);
  return noted === true;
}

/** Notes that everything is to be deleted, and stops what would fill it again: both are asked before every request. */
export const noteErasing = (): Promise<void> =>
  chrome.storage.local.set({ [KEY]: true, collect: false, pack: 'off' });

/** Everything is deleted. */
export const forgetErasing = (): Promise<void> => chrome.storage.local.remove(KEY);

/** Forgets all that is noted besides. */
export async function clearAllButNote(): Promise<void> {
  const names = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(names.filter((name) => name !== KEY));
}
