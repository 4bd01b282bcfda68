import { fields, textUpTo } from '../field-guards.ts';
import {
  type FoundEditor,
  type Inserted,
  type Insertion,
  insertRefusals,
  type PageEditors,
} from '../page-editors.ts';
import { probed } from './injection.ts';

const gone: PageEditors = { page: 'gone' };
const lost: Inserted = { inserted: 'no', why: 'gone' };

/** An editor's number in its document, and the document, as one name. */
const SEPARATOR = ':';

/** Finds the editors on the page of a tab and reads their texts. */
export async function readEditors(tabId: number): Promise<PageEditors> {
  const probe = await probed(tabId);
  if (probe.access === 'refused') return gone;
  const { documentId } = probe;
  const target = { tabId, documentIds: [documentId] };
  try {
    await chrome.scripting.executeScript({ target, files: ['/editor.js'], injectImmediately: true });
    const [injected] = await chrome.scripting.executeScript({
      target,
      func: () => globalThis.dzhereloEditors?.read(),
      injectImmediately: true,
    });
    return editorsIn(injected?.result, documentId);
  } catch {
    // The page was left meanwhile.
    return gone;
  }
}

/**
 * Puts a link into one of the editors that were read. Its tab comes to the front, where a person sees what is done, and
 * because editors in hidden tabs hear of a focus or a selection late or never; when nothing was put in, the tab of before
 * comes back.
 */
export async function insertInEditor(tabId: number, insertion: Insertion): Promise<Inserted> {
  try {
    const hiding = await toFront(tabId);
    const inserted = await insert(tabId, insertion);
    if (inserted.inserted === 'no' && hiding !== undefined)
      await chrome.tabs.update(hiding, { active: true });
    return inserted;
  } catch {
    return lost;
  }
}

/** Shows a tab in its window; gives the one that was shown there before, if it was another. */
async function toFront(tabId: number): Promise<number | undefined> {
  const { active, windowId } = await chrome.tabs.get(tabId);
  if (active) return undefined;
  const [shown] = await chrome.tabs.query({ active: true, windowId });
  await chrome.tabs.update(tabId, { active: true });
  return shown?.id;
}

async function insert(tabId: number, { id, ...what }: Insertion): Promise<Inserted> {
  const end = id.lastIndexOf(SEPARATOR);
  try {
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId, documentIds: [id.slice(0, end)] },
      func: (number: string, asked: Omit<Insertion, 'id'>) =>
        globalThis.dzhereloEditors?.insert({ id: number, ...asked }),
      args: [id.slice(end + 1), what],
      injectImmediately: true,
    });
    return insertedIn(injected?.result);
  } catch {
    return lost;
  }
}

const MOST_EDITORS = 50;
const MOST_LABEL_UNITS = 100;
const MOST_HTML_UNITS = 1_000_000;
const MOST_CARET_UNITS = 100_000;

/** The page's process may be hostile: anything but editors of the right shape is none. */
function editorsIn(result: unknown, documentId: string): PageEditors {
  if (!Array.isArray(result)) return gone;
  return {
    page: 'shown',
    editors: result.slice(0, MOST_EDITORS).flatMap((value: unknown) => editorIn(value, documentId)),
  };
}

function editorIn(value: unknown, documentId: string): FoundEditor[] {
  if (!fields(value)) return [];
  const { id, label, caret, size, html } = value;
  if (!textUpTo(id, 10) || !textUpTo(label, MOST_LABEL_UNITS)) return [];
  const known = {
    id: documentId + SEPARATOR + id,
    label,
    ...(textUpTo(caret, MOST_CARET_UNITS) ? { caret } : {}),
  };
  if (size === 'whole' && textUpTo(html, MOST_HTML_UNITS)) return [{ ...known, size, html }];
  return [{ ...known, size: 'too-large' }];
}

/** The page's process may be hostile: anything but yes and the known reasons is taken as no change that is known. */
function insertedIn(result: unknown): Inserted {
  if (!fields(result)) return lost;
  if (result.inserted === 'yes') return { inserted: 'yes' };
  return { inserted: 'no', why: insertRefusals.find((known) => known === result.why) ?? 'gone' };
}
