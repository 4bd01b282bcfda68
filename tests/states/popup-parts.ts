import type { Changes, Source } from '../../utils/policy/verdict.ts';
import { editionRules } from '../../utils/policy/edition-rules.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { clauses, creditAlone, judged, openClauseOf, source } from '../components/verdicts.ts';
import { excerpts, popup, popupOf } from './popup-of.tsx';
import { evidenceLists, ofOutcomes, outcomes } from './popup-verdicts.ts';
import { type State, unfold } from './state.ts';
import { titled } from './titles.ts';

/** But for copies and credits, which statuses are told of. */
const kinds: readonly (Partial<Source> & Pick<Source, 'kind'>)[] = [
  {
    kind: 'edited',
    pageShare: 0.8,
    articleShare: 0.85,
    ownShare: 0.87,
    words: { matched: 170, own: 155 },
  },
  { kind: 'partial', pageShare: 0.25, articleShare: 0.3, ownShare: 0.29, words: { matched: 60, own: 52 } },
];
/** 40 words of an article of 2,000 on a page of 1,000. */
const little: Partial<Source> = {
  kind: 'partial',
  pageShare: 0.04,
  articleShare: 0.02,
  ownShare: 0.01,
  words: { matched: 40, own: 20 },
  weak: 'little-text',
};
const indirect: Source['clauses'][number] = {
  clause: 'link',
  result: 'unclear',
  evidence: [{ code: 'indirect-link', url: 'https://archive.example/ukrinform', through: 'archive' }],
  wouldChange: 'link-directly',
};
const changed: Changes['changed'] = [
  { page: [0, 4], article: [0, 1] },
  { page: [9, 12], article: [3, 4] },
];
const passage: Source['passages'][number] = { page: [0, 5], article: [0, 1], words: 1, own: 1 };

/** Every part of a verdict with everything that it can hold. */
export const popupParts: readonly State[] = [
  popupOf('every outcome', { status: 'not-met', sources: [source(ofOutcomes)] }),
  ...evidenceLists().map(({ codes, clauses: list }) =>
    popupOf(`evidence ${codes.join(' ')}`, { status: 'unclear', sources: [source({ clauses: list })] }),
  ),
  ...kinds.map((kind) => popupOf(`kind ${kind.kind}`, { sources: [source(kind)] })),
  popupOf('credit without an article', { status: 'unclear', sources: [creditAlone(indirect)] }),
  popupOf('little taken', { status: 'unclear', sources: [source(little)] }),
  popupOf('left out and reworded', {
    sources: [
      source({ kind: 'edited', changes: { dropped: [[4, 9]], changed, facts: { held: 'needs-original' } } }),
    ],
  }),
  popupOf('facts that differ', {
    sources: [
      source({
        kind: 'edited',
        changes: {
          dropped: [],
          changed,
          facts: {
            held: 'compared',
            pairs: [
              { was: '412', now: '421' },
              { was: 'Anna Holm', now: '' },
            ],
          },
        },
      }),
    ],
  }),
  popup(
    'further sources and versions',
    {
      state: judged({
        status: 'not-met',
        sources: [
          source(),
          source({ article: titled('Лампа знову горить', 'uk', 2), clauses: outcomes }),
          creditAlone(),
        ],
        versions: [source({ article: titled('Leuchtturm brennt wieder', 'de', 3), clauses: [] })],
      }),
    },
    { after: [unfold()] },
  ),
  popupOf('every note', {
    status: 'none',
    sources: [],
    notes: [{ code: 'agency-picture' }, { code: 'mentioned' }, { code: 'few-words' }],
  }),
  popupOf('passages', {}, { excerpts }),
  popupOf(
    'more passages than fit',
    { sources: [source({ passages: Array.from({ length: 12_345 }, () => passage) })] },
    { excerpts: [...excerpts, ...excerpts, ...excerpts] },
  ),
  popupOf('compared with very much', {
    status: 'none',
    sources: [],
    compared: { articles: 2_400_021, editions: editions.map(({ edition }) => edition) },
  }),
  ...editions
    .filter(({ edition }) => editionRules[edition].words !== undefined)
    .map(({ edition }) =>
      popup(
        `rule of the edition ${edition}`,
        {
          state: judged({
            sources: [source({ article: titled('Lamp', edition), clauses: clauses(openClauseOf(edition)) })],
          }),
        },
        { after: [unfold()] },
      ),
    ),
];
