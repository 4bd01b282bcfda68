import type { Copy, CopyRead } from '../../components/Compare.tsx';
import { fetchFaults } from '../../components/compare-words.ts';
import type { RevisionState } from '../../components/Revision.tsx';
import { revisionOf, type Version } from '../../utils/revision/revision.ts';
import { lead, second, speech, third } from '../compare-view/lamp-sentences.ts';
import { source } from '../components/verdicts.ts';
import { titled } from './titles.ts';

/** A page that was checked, with its text. */
export const read = (text: string, change: Partial<CopyRead> = {}): Extract<Copy, { copy: 'read' }> => ({
  copy: 'read',
  read: {
    text,
    source: { ...source(), article: titled(lamp) },
    url: 'https://harbour-times.example/news/lamp',
    checkedAt: Date.parse('2026-11-24T12:00:00Z'),
    freshness: 'final',
    ...change,
  },
});

const lamp = 'Harbour lamp of Saltholm burns again';
const held: Version = { title: lamp, text: [lead, second, third].join('\n\n') };
const modified = Date.parse('2026-11-25T07:30:00Z');
const now: Version = {
  title: 'Harbour lamp of Saltholm burns again after 45 years',
  text: [lead.replace('40', '45'), second.replace('collected', 'gathered'), speech].join('\n\n'),
};
const many = (sentence: string): Version => ({
  title: lamp,
  text: Array.from({ length: 80 }, (_, i) => `${sentence} ${1000 + i}`).join('\n\n'),
});

const faults = Object.keys(fetchFaults).filter((why) => why !== 'moved') as Extract<
  RevisionState,
  { revision: 'failed' }
>['why'][];

/** Everything that is told of changes that the agency made. */
export const revisionStates: readonly (readonly [name: string, state: RevisionState])[] = [
  ['not asked for', { revision: 'unasked' }],
  ['on its way', { revision: 'asking' }],
  ...faults.map((why) => [`failed ${why}`, { revision: 'failed', why }] as const),
  ['moved', { revision: 'moved', to: 'https://www.ukrinform.net/rubric-society/4180099-other.html' }],
  ['none', { revision: 'read', changes: revisionOf(held, held, held.text) }],
  [
    'of title, numbers and paragraphs',
    { revision: 'read', changes: revisionOf(held, now, held.text), modified },
  ],
  ['that the page has already', { revision: 'read', changes: revisionOf(held, now, now.text), modified }],
  ['of very many paragraphs', { revision: 'read', changes: revisionOf(many(lead), many(third), lead) }],
];
