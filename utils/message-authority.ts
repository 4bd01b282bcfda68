import { browser, type Runtime } from './browser.ts';
import type { MessageName } from './messages.ts';
import type { DocumentAddress } from './tab/document-address.ts';

/** Who may ask: a script of ours in the top frame of a page, which may only report on it, or our own pages. */
type Asker = 'page-script' | 'own-page';

/** Everybody's right to ask, by message; whoever else asks is refused. */
const askers: Record<MessageName, Asker> = {
  'scan-report': 'page-script',
  'too-little-text': 'page-script',
  'page-shown': 'page-script',
  'facts-chunk': 'page-script',
  'reading-failed': 'page-script',
  'tab-state': 'own-page',
  'check-now': 'own-page',
  'page-excerpts': 'own-page',
  'page-text': 'own-page',
  'page-facts': 'own-page',
  'page-marks': 'own-page',
  'mark-page': 'own-page',
  'unmark-page': 'own-page',
  'read-editors': 'own-page',
  'insert-in-editor': 'own-page',
  'check-draft': 'own-page',
  'collection-status': 'own-page',
  'collect-now': 'own-page',
  'pack-status': 'own-page',
  'pack-now': 'own-page',
  'corpus-changed': 'own-page',
  'articles-erased': 'own-page',
  'erase-everything': 'own-page',
  erasure: 'own-page',
  alive: 'own-page',
};

/** The pages that people use; the one that is never shown only answers. */
const ownPages: readonly string[] = [
  'popup.html',
  'options.html',
  'verify.html',
  'compare.html',
  'welcome.html',
];

const nowhere: DocumentAddress = { tabId: -1, documentId: '', url: '' };

/** What browsers tell of a sender; the polyfill's types know less. */
type Sender = Runtime.MessageSender & { documentId?: string; origin?: string };

/**
 * The document that asks, nowhere for one of our own pages; undefined where the sender may not ask this. Decided by what
 * the browser says of the sender, never by what the message says: a renderer that was taken over can write any message.
 */
export function askingDocument(name: MessageName, sender: Sender): DocumentAddress | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (askers[name] === 'page-script') return pageOf(sender);
  return isOwnPage(sender) ? nowhere : undefined;
}

/** The document of our own script in a tab's top frame. */
function pageOf({ tab, documentId, frameId, url }: Sender): DocumentAddress | undefined {
  if (frameId !== 0 || tab?.id === undefined) return undefined;
  if (documentId === undefined || url === undefined || !/^(?:https?|file):/u.test(url)) return undefined;
  return { tabId: tab.id, documentId, url: tab.url ?? url };
}

/** A page of ours, and not within another page. */
function isOwnPage({ url = '', origin, tab, frameId }: Sender): boolean {
  const root = browser.runtime.getURL('');
  const isFramed = tab !== undefined && frameId !== undefined && frameId !== 0;
  if (isFramed || !url.startsWith(root) || (origin !== undefined && `${origin}/` !== root)) return false;
  return ownPages.includes(url.slice(root.length).split(/[?#]/u, 1)[0] ?? '');
}
