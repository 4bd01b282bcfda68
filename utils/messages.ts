import type { CollectionStatus } from './corpus/collection-status.ts';
import type { PackStatus } from './corpus/pack-status.ts';
import type { DraftAnswer } from './draft/check-draft.ts';
import type { Erasure } from './erase-everything.ts';
import type { Inserted, Insertion, PageEditors } from './page-editors.ts';
import type { MarkKind, PageMarks } from './page-marks.ts';
import type { PageFacts } from './policy/facts.ts';
import type { TabFacts, TabState } from './tab-state.ts';
import type { PageText } from './tab/page-text.ts';

/** What the scan found on a page: fingerprints and two flags, never text. */
export interface ScanReport {
  /** Fingerprint scheme version; another one is refused. */
  version: number;
  /** Shingles in page order, packed by `fingerprint/wire.ts`. */
  shingles: string;
  /** Folded words on the page. */
  words: number;
  /** True when the page was longer than is read. */
  cut: boolean;
  agencyNamed: boolean;
  agencyLinked: boolean;
  /** The same for the same words and links to the agency; a verdict names the version it was made on. */
  pageVersion: string;
}

/** Every message, by name: what is asked and what is answered. Who may ask stands in `message-authority.ts`. */
export interface Messages {
  /** A page was scanned. The answer says nothing about the result. */
  'scan-report': { ask: ScanReport; answer: 'received' };
  /** A page that was reported before has too little text now. */
  'too-little-text': { ask: { words: number; pageVersion: string }; answer: 'received' };
  /** A page came back from the back/forward cache. */
  'page-shown': { ask: undefined; answer: 'received' };
  /** One piece of the JSON of `PageFacts`; `restart` when earlier pieces were lost with a killed worker. */
  'facts-chunk': {
    ask: { part: number; of: number; text: string; pageVersion: string };
    answer: 'next' | 'restart' | 'received';
  };
  /** The reader script failed; `reason` is checked against the closed list. */
  'reading-failed': { ask: { reason: string }; answer: 'received' };

  /** State of a tab; starts a check when there is none yet. */
  'tab-state': { ask: { tabId: number }; answer: TabState };
  /** Check this tab now, whatever mode is set. */
  'check-now': { ask: { tabId: number }; answer: TabState };
  /** Words of the page in the given material ranges, read from the live tab; empty when the tab has gone. */
  'page-excerpts': { ask: { tabId: number; ranges: [number, number][] }; answer: string[] };
  /** All of the page's material, read from the live tab; it is shown beside the original and kept nowhere. */
  'page-text': { ask: { tabId: number }; answer: PageText };
  /** What the rule needs to know of the page in a tab, read from the live page and kept nowhere. */
  'page-facts': { ask: { tabId: number }; answer: TabFacts };
  /** What is marked on the page of a tab. */
  'page-marks': { ask: { tabId: number }; answer: PageMarks };
  /** Mark what the verdict on the page says, of one kind, and scroll to it; nothing is marked before this is asked. */
  'mark-page': { ask: { tabId: number; kind: MarkKind }; answer: PageMarks };
  'unmark-page': { ask: { tabId: number; kind: MarkKind }; answer: PageMarks };
  /** The editors on the page of a tab with their texts, read when it is asked and kept nowhere. */
  'read-editors': { ask: { tabId: number }; answer: PageEditors };
  /** Show the tab and put a link into one of them, as pasting does; undone when the editor does not take it. */
  'insert-in-editor': { ask: { tabId: number } & Insertion; answer: Inserted };
  /** Check a draft; its text is compared and kept nowhere. */
  'check-draft': { ask: { facts: PageFacts }; answer: DraftAnswer };
  'collection-status': { ask: undefined; answer: CollectionStatus };
  'collect-now': { ask: undefined; answer: CollectionStatus };
  'pack-status': { ask: undefined; answer: PackStatus };
  /** Look for a newer pack now. */
  'pack-now': { ask: undefined; answer: PackStatus };
  /** Articles were added by an extension page. */
  'corpus-changed': { ask: undefined; answer: 'received' };
  /** All articles were deleted by an extension page: what is collected regularly is collected anew. */
  'articles-erased': { ask: undefined; answer: CollectionStatus };
  /** Delete everything that is held, settings included. */
  'erase-everything': { ask: undefined; answer: Erasure };
  /** How that stands. */
  erasure: { ask: undefined; answer: Erasure };
  /** Whether the background runs at all. */
  alive: { ask: undefined; answer: true };
}
export type MessageName = keyof Messages;

/** The envelope on the wire. */
export interface Envelope<N extends MessageName = MessageName> {
  name: N;
  ask: Messages[N]['ask'];
}
