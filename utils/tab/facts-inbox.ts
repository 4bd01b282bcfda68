import { checkPage } from '../check.ts';
import { CheckError } from '../corpus/errors.ts';
import { liveCorpus } from '../corpus/live-corpus.ts';
import { pageFacts } from '../policy/facts-guard.ts';
import type { Messages } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { conclude } from './conclude.ts';
import type { DocumentAddress } from './document-address.ts';
import { compareOnce } from './known-answers.ts';
import { reasons, type Reason } from '../policy/verdict.ts';

/** Pieces of one page's facts; a hostile page may not fill the worker's memory. */
const MOST_PARTS = 64;
const MOST_OPEN = 16;
/** UTF-16 units of all pieces on their way: twice the longest page. */
const MOST_UNITS = 17_000_000;

/** Pieces on their way. A cache: when the worker was killed in between, the reader is told to begin again. */
const inbox = new Map<string, string[]>();

type Chunk = Messages['facts-chunk']['ask'];

/** Second half of a check: takes the facts of a page piece by piece, and judges the page when they are complete. */
export async function receiveFacts(
  page: DocumentAddress,
  { part, of, text, pageVersion }: Chunk,
): Promise<'next' | 'restart' | 'received'> {
  if (of > MOST_PARTS || part >= of) {
    await failed(page, of > MOST_PARTS ? 'page-too-large' : 'extraction-failed');
    return 'received';
  }
  const held = part === 0 ? [] : inbox.get(page.documentId);
  if (held?.length !== part) return 'restart';
  held.push(text);
  if (part + 1 < of) {
    if (inbox.size > MOST_OPEN || unitsHeld() > MOST_UNITS) inbox.clear();
    inbox.set(page.documentId, held);
    return 'next';
  }
  inbox.delete(page.documentId);
  await judge(page, held.join(''), pageVersion);
  return 'received';
}

function unitsHeld(): number {
  let units = 0;
  for (const held of inbox.values()) for (const { length } of held) units += length;
  return units;
}

/** The reader could not read the page; an unknown reason counts as a failed reading. */
export const receiveFailure = (page: DocumentAddress, reason: string): Promise<void> =>
  failed(page, reasons.find((known) => known === reason) ?? 'extraction-failed');

async function judge(page: DocumentAddress, json: string, pageVersion: string): Promise<void> {
  const facts = pageFacts(json);
  if (facts === undefined) return failed(page, 'extraction-failed', pageVersion);
  try {
    const corpus = await liveCorpus();
    const lists = await readSettings();
    const stopwatch = () => performance.now();
    // The address comes from the browser, not from the page's own script.
    const { verdict } = await checkPage({ ...facts, url: page.url }, corpus, lists, {
      now: Date.now(),
      stopwatch,
      compare: compareOnce,
    });
    await conclude(page, verdict, { pageVersion });
  } catch (error) {
    await failed(page, error instanceof CheckError ? error.reason : 'storage-failed', pageVersion);
  }
}

const failed = (page: DocumentAddress, reason: Reason, pageVersion?: string): Promise<void> =>
  conclude(
    page,
    {
      status: 'could-not-check',
      reason,
      sources: [],
      versions: [],
      notes: [],
      compared: { articles: 0, editions: [] },
    },
    pageVersion === undefined ? {} : { pageVersion },
  );
