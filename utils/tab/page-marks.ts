import {
  type MarkKind,
  markKinds,
  type Marked,
  type Marks,
  type MarkTarget,
  type PageMarks,
} from '../page-marks.ts';
import type { Source } from '../policy/verdict.ts';
import { recalled } from './document-memory.ts';
import { probed } from './injection.ts';

const gone: PageMarks = { page: 'gone' };

/** What is marked on the page of a tab. */
export async function pageMarks(tabId: number): Promise<PageMarks> {
  const documentId = await documentIn(tabId);
  return documentId === undefined
    ? gone
    : answered(tabId, documentId, () => {
        const reader = globalThis.dzhereloReader;
        return reader?.alive === true ? reader.marks() : undefined;
      });
}

/** Marks what the verdict on the page says of its first source. A page that is being read again has none to go by. */
export async function markPage(tabId: number, kind: MarkKind): Promise<PageMarks> {
  const documentId = await documentIn(tabId);
  const known = documentId === undefined ? undefined : await recalled(tabId, documentId);
  if (documentId === undefined || known?.state !== 'verdict' || known.readAgain !== undefined) return gone;
  const target = targetOf(known.verdict.sources[0], kind);
  if (target === undefined) return gone;
  return answered(
    tabId,
    documentId,
    (asked: MarkTarget, pageVersion: string) => {
      const reader = globalThis.dzhereloReader;
      return reader?.alive === true ? reader.mark(asked, pageVersion) : undefined;
    },
    [target, known.pageVersion ?? ''],
  );
}

/** Takes the marks of a kind away. */
export async function unmarkPage(tabId: number, kind: MarkKind): Promise<PageMarks> {
  const documentId = await documentIn(tabId);
  return documentId === undefined
    ? gone
    : answered(
        tabId,
        documentId,
        (asked: MarkKind) => {
          const reader = globalThis.dzhereloReader;
          return reader?.alive === true ? reader.unmark(asked) : undefined;
        },
        [kind],
      );
}

async function documentIn(tabId: number): Promise<string | undefined> {
  const probe = await probed(tabId);
  return probe.access === 'granted' ? probe.documentId : undefined;
}

function targetOf(source: Source | undefined, kind: MarkKind): MarkTarget | undefined {
  if (source === undefined) return undefined;
  if (kind === 'passages') return { kind, ranges: source.passages.map(({ page }) => page) };
  const { link, paragraph } = source.places ?? {};
  if (kind === 'link') return link === undefined ? undefined : { kind, link };
  return paragraph === undefined ? undefined : { kind, block: paragraph };
}

/** Asks the reader in one document, and in no other that may have taken its place meanwhile. */
async function answered<Args extends unknown[]>(
  tabId: number,
  documentId: string,
  func: (...args: Args) => Marks | undefined,
  args?: Args,
): Promise<PageMarks> {
  try {
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      func,
      ...(args === undefined ? {} : { args }),
      injectImmediately: true,
    });
    return marksIn(injected?.result);
  } catch {
    // The page was left meanwhile.
    return gone;
  }
}

/** The page's process may be hostile: anything but counts by kind is none. */
function marksIn(result: unknown): PageMarks {
  if (typeof result !== 'object' || result === null) return gone;
  const marks: Marks = {};
  for (const [kind, value] of Object.entries(result)) {
    const known = markKinds.find((one) => one === kind);
    if (known !== undefined && isMarked(value)) marks[known] = { marked: value.marked, missed: value.missed };
  }
  return { page: 'shown', marks };
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isMarked = (value: unknown): value is Marked =>
  typeof value === 'object' &&
  value !== null &&
  'marked' in value &&
  'missed' in value &&
  isCount(value.marked) &&
  isCount(value.missed);
