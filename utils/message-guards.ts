import { type Fields, fields, isListOf, textUpTo } from './field-guards.ts';
import type { Guards } from './message-handling.ts';
import type { Messages, ScanReport } from './messages.ts';
import type { Insertion } from './page-editors.ts';
import { type MarkKind, markKinds } from './page-marks.ts';
import { isPageFacts } from './policy/facts-guard.ts';

/** 30-bit shingles of the longest page; see `fingerprint/wire.ts`. */
const MOST_SHINGLE_UNITS = 120_000;
const MOST_CHUNK_UNITS = 130_000;
const MOST_RANGES = 50;
const MOST_VERSION_UNITS = 20;
/** The longest draft, in UTF-16 units: some books. */
const MOST_DRAFT_UNITS = 4_000_000;
const MOST_ID_UNITS = 100;
const MOST_ADDRESS_UNITS = 4000;
const MOST_PARAGRAPH_UNITS = 100_000;

const count = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const nothing = (value: unknown): value is undefined => value === undefined || value === null;
const kindOfMarks = (value: unknown): value is { tabId: number; kind: MarkKind } =>
  tab(value) && 'kind' in value && markKinds.some((kind) => kind === value.kind);
const tab = (value: unknown): value is { tabId: number } => fields(value) && count(value.tabId);

/** What each message's question must look like; anything else is refused before a handler sees it. */
export const guards: Guards = {
  'scan-report': (ask): ask is ScanReport =>
    fields(ask) &&
    count(ask.version) &&
    textUpTo(ask.shingles, MOST_SHINGLE_UNITS) &&
    count(ask.words) &&
    typeof ask.cut === 'boolean' &&
    typeof ask.agencyNamed === 'boolean' &&
    typeof ask.agencyLinked === 'boolean' &&
    textUpTo(ask.pageVersion, MOST_VERSION_UNITS),
  'too-little-text': (ask): ask is Messages['too-little-text']['ask'] =>
    fields(ask) && count(ask.words) && textUpTo(ask.pageVersion, MOST_VERSION_UNITS),
  'page-shown': nothing,
  'facts-chunk': (ask): ask is Messages['facts-chunk']['ask'] =>
    fields(ask) &&
    count(ask.part) &&
    count(ask.of) &&
    textUpTo(ask.text, MOST_CHUNK_UNITS) &&
    textUpTo(ask.pageVersion, MOST_VERSION_UNITS),
  'reading-failed': (ask): ask is { reason: string } => fields(ask) && textUpTo(ask.reason, 100),
  'tab-state': tab,
  'check-now': tab,
  'page-excerpts': (ask): ask is { tabId: number; ranges: [number, number][] } =>
    tab(ask) && 'ranges' in ask && isListOf(ask.ranges, isRange) && ask.ranges.length <= MOST_RANGES,
  'page-text': tab,
  'page-facts': tab,
  'page-marks': tab,
  'mark-page': kindOfMarks,
  'unmark-page': kindOfMarks,
  'read-editors': tab,
  'insert-in-editor': (ask): ask is { tabId: number } & Insertion =>
    tab(ask) && fields(ask) && isInsertion(ask),
  'check-draft': (ask): ask is Messages['check-draft']['ask'] =>
    fields(ask) &&
    isPageFacts(ask.facts) &&
    ask.facts.blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_DRAFT_UNITS,
  'collection-status': nothing,
  'collect-now': nothing,
  'pack-status': nothing,
  'pack-now': nothing,
  'corpus-changed': nothing,
  'articles-erased': nothing,
  'erase-everything': nothing,
  erasure: nothing,
  alive: nothing,
};

const isRange = (value: unknown): value is [number, number] => isListOf(value, count) && value.length === 2;

const isInsertion = ({ id, html, where, expect, replaces }: Fields): boolean =>
  textUpTo(id, MOST_ID_UNITS) &&
  textUpTo(html, MOST_PARAGRAPH_UNITS) &&
  (where === 'first' || where === 'caret') &&
  textUpTo(expect, MOST_ADDRESS_UNITS) &&
  /^https?:/u.test(expect) &&
  (replaces === undefined || textUpTo(replaces, MOST_PARAGRAPH_UNITS));
