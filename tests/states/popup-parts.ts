import type { Changes, Source, SourceKind } from '../../utils/policy/verdict.ts';
import { editionRules } from '../../utils/policy/edition-rules.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { judged, source } from '../components/verdicts.ts';
import { excerpts, popup, popupOf } from './popup-of.tsx';
import { evidenceLists, outcomes } from './popup-verdicts.ts';
import { type State, unfold } from './state.ts';
import { titled } from './titles.ts';

/** A credit of an article that is not held. */
function withoutArticle(): Source {
  const { article: _, ...credited } = source({ kind: 'credited', passages: [] });
  return credited;
}

/** But for copies and credits, which statuses are told of. */
const kinds: readonly SourceKind[] = ['edited', 'partial'];
const changed: Changes['changed'] = [
  { page: [0, 4], article: [0, 1] },
  { page: [9, 12], article: [3, 4] },
];
const passage: Source['passages'][number] = { page: [0, 5], article: [0, 1], words: 1, own: 1 };

/** Every part of a verdict with everything that it can hold. */
export const popupParts: readonly State[] = [
  popupOf('every outcome', { status: 'not-met', sources: [source({ clauses: outcomes })] }),
  ...evidenceLists().map(({ codes, clauses: list }) =>
    popupOf(`evidence ${codes.join(' ')}`, { status: 'unclear', sources: [source({ clauses: list })] }),
  ),
  ...kinds.map((kind) => popupOf(`kind ${kind}`, { sources: [source({ kind })] })),
  popupOf('credit without an article', { status: 'unclear', sources: [withoutArticle()] }),
  popupOf('little taken', { sources: [source({ pageShare: 0.04, articleShare: 0.02, ownShare: 0.01 })] }),
  popupOf('left out and reworded', {
    sources: [source({ changes: { dropped: [[4, 9]], changed, facts: { held: 'needs-original' } } })],
  }),
  popupOf('facts that differ', {
    sources: [
      source({
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
        sources: [
          source(),
          source({ article: titled('Лампа знову горить', 'uk', 2), clauses: outcomes }),
          withoutArticle(),
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
  popupOf('compared with nothing', {
    status: 'none',
    sources: [],
    compared: { articles: 0, editions: [] },
  }),
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
        { state: judged({ sources: [source({ article: titled('Lamp', edition) })] }) },
        { after: [unfold()] },
      ),
    ),
];
