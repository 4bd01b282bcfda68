import { draftFacts } from '../utils/draft/draft-facts.ts';
import type { MessageName, Messages } from '../utils/messages.ts';

const draft = draftFacts({
  blocks: [{ kind: 'paragraph', spans: [{ text: 'The bridge is open.' }] }],
  links: 'known',
  cut: false,
  lost: [],
});

/** One well-formed question for every message. */
export const questions: { [N in MessageName]: Messages[N]['ask'] } = {
  'scan-report': {
    version: 1,
    shingles: 'ĀĀ',
    words: 300,
    cut: false,
    agencyNamed: true,
    agencyLinked: false,
    pageVersion: '0badcafe',
  },
  'too-little-text': { words: 12, pageVersion: '0badcafe' },
  'page-shown': undefined,
  'facts-chunk': { part: 0, of: 1, text: '{}', pageVersion: '0badcafe' },
  'reading-failed': { reason: 'timeout' },
  'tab-state': { tabId: 7 },
  'check-now': { tabId: 7 },
  'page-excerpts': { tabId: 7, ranges: [[0, 12]] },
  'page-text': { tabId: 7 },
  'page-marks': { tabId: 7 },
  'mark-page': { tabId: 7, kind: 'link' },
  'unmark-page': { tabId: 7, kind: 'passages' },
  'read-editors': { tabId: 7 },
  'insert-in-editor': {
    tabId: 7,
    id: '1A2B:1',
    html: 'Rain, <a href="https://www.ukrinform.net/">Ukrinform</a> reports',
    where: 'first',
    expect: 'https://www.ukrinform.net/',
  },
  'page-facts': { tabId: 7 },
  'check-draft': { facts: draft },
  'collection-status': undefined,
  'collect-now': undefined,
  'pack-status': undefined,
  'pack-now': undefined,
  'corpus-changed': undefined,
  'articles-erased': undefined,
  'erase-everything': undefined,
  erasure: undefined,
  alive: undefined,
};
