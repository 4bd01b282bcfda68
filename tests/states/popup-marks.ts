import type { Marks } from '../../utils/page-marks.ts';
import { judged, source } from '../components/verdicts.ts';
import { ofOutcomes } from './popup-verdicts.ts';
import { excerpts, popup } from './popup-of.tsx';
import { type Answers, press, type State, unfold } from './state.ts';

/** A verdict with something to show on the page for each kind of mark. */
const state = judged({
  status: 'not-met',
  sources: [source({ ...ofOutcomes, places: { link: 2, paragraph: 0 } })],
});
const known = { state, excerpts };
const shown = (marks: Marks) => ({ page: 'shown', marks });
/** A page that shows marks from the beginning, or once it was told to. */
const page =
  (marks: Marks, since: 'ever' | 'told'): Answers =>
  (name, before) => {
    if (name === 'mark-page') return shown(marks);
    if (name !== 'page-marks') return undefined;
    return shown(since === 'told' && before === 0 ? {} : marks);
  };
const every: Marks = {
  passages: { marked: 3, missed: 2 },
  paragraph: { marked: 1, missed: 0 },
  link: { marked: 1, missed: 0 },
};

/** What is marked on the page, and a report on what looks wrong. */
export const popupMarks: readonly State[] = [
  popup('nothing marked', known, { answers: page({}, 'ever') }),
  popup('everything marked', known, { answers: page(every, 'ever') }),
  popup('everything marked at once', known, {
    answers: page(every, 'told'),
    after: [press('[data-mark=link]')],
  }),
  popup('passages marked', known, {
    answers: page({ passages: { marked: 3, missed: 2 } }, 'told'),
    after: [press('[data-mark=passages]')],
  }),
  popup('link not found', known, {
    answers: page({ link: { marked: 0, missed: 1 } }, 'told'),
    after: [press('[data-mark=link]')],
  }),
  popup('page gone', known, { after: [press('[data-mark=paragraph]')] }),
  popup('report', known, { after: [unfold('.looks-wrong')] }),
  popup(
    'report of too little text',
    { state: { state: 'too-little-text', words: 12 } },
    { after: [unfold('.looks-wrong')] },
  ),
];
