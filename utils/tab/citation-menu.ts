import { t } from '../i18n.ts';
import { copyWithCitation } from './copy-with-citation.ts';

/** The command of the manifest. */
const COMMAND = 'copy-with-citation';

/** What the context menu offers: with a selection, and on the page as a whole. */
const entries = [
  { id: 'citation-of-selection', title: 'action_copy', contexts: ['selection'] },
  { id: 'citation-of-page', title: 'menu_copyPage', contexts: ['page', 'frame'] },
] as const;

/** Puts the entries into the context menu, which keeps them; those of an older version go. */
export async function offerCitation(): Promise<void> {
  await chrome.contextMenus.removeAll();
  for (const { id, title, contexts } of entries)
    chrome.contextMenus.create({
      id,
      title: t(title),
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}

/** Copies for an entry of the menu. */
export async function copyFromMenu(
  {
    menuItemId,
    frameId,
    selectionText,
  }: { menuItemId: string | number; frameId?: number; selectionText?: string },
  tab: { id?: number } | undefined,
): Promise<void> {
  if (tab?.id === undefined || !entries.some(({ id }) => id === menuItemId)) return;
  await copyWithCitation(tab.id, {
    ...(frameId === undefined || selectionText === undefined ? {} : { frameId }),
    ...(selectionText === undefined ? {} : { selection: selectionText }),
  });
}

/** Copies for the keys. */
export async function copyOnCommand(command: string, tab: { id?: number } | undefined): Promise<void> {
  if (command === COMMAND && tab?.id !== undefined) await copyWithCitation(tab.id);
}
