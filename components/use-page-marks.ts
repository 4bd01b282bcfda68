import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import type { MarkKind, PageMarks } from '../utils/page-marks.ts';
import type { Verdict } from '../utils/policy/verdict.ts';

const gone: PageMarks = { page: 'gone' };

/** What a popup knows of the marks on its page. */
export interface MarksShown {
  now: PageMarks;
  /** What was asked for last in this popup; its result is told. */
  asked?: { kind: MarkKind; wanted: boolean };
  turn: (kind: MarkKind, wanted: boolean) => void;
}

/** The marks on a tab's page: they outlive a popup. While there are any, each look at the verdict looks at them again. */
export function usePageMarks(tabId: number, verdict: Verdict): MarksShown {
  const [now, setNow] = useState<PageMarks>({ page: 'shown', marks: {} });
  const [asked, setAsked] = useState<MarksShown['asked']>();
  useEffect(() => setAsked(undefined), [verdict.checkedAt]);
  const some = now.page === 'shown' && Object.keys(now.marks).length > 0;
  useEffect(() => {
    ask('page-marks', { tabId }).then(setNow, () => setNow(gone));
  }, [tabId, verdict.checkedAt, some && verdict]);
  const turn = (kind: MarkKind, wanted: boolean): void =>
    void ask(wanted ? 'mark-page' : 'unmark-page', { tabId, kind })
      .catch(() => gone)
      .then((marks) => {
        setNow(marks);
        setAsked({ kind, wanted });
      });
  return { now, turn, ...(asked === undefined ? {} : { asked }) };
}
