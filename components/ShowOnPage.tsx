import { number, pluralForm, t } from '../utils/i18n.ts';
import type { MarkKind, PageMarks } from '../utils/page-marks.ts';
import type { MarksShown } from './use-page-marks.ts';

const marksOf = (kind: MarkKind, now: PageMarks): { marked: number; missed: number } =>
  (now.page === 'shown' ? now.marks[kind] : undefined) ?? { marked: 0, missed: 0 };

/** Marks something on the page, or takes the marks away again, and tells what came of it. */
export function ShowOnPage({ kind, marks: { now, asked, turn } }: { kind: MarkKind; marks: MarksShown }) {
  const on = marksOf(kind, now).marked > 0;
  return (
    <div class="mark">
      <button type="button" data-mark={kind} aria-pressed={on} onClick={() => turn(kind, !on)}>
        <span aria-hidden="true">{on ? '☑' : '☐'}</span> {t(`mark_${kind}`)}
      </button>
      <p role="status" class="meta">
        {asked?.kind === kind && resultWords(kind, asked.wanted, now)}
      </p>
    </div>
  );
}

function resultWords(kind: MarkKind, wanted: boolean, now: PageMarks): string {
  if (now.page === 'gone') return t('marks_gone');
  if (!wanted) return t('marks_removed');
  const { marked, missed } = marksOf(kind, now);
  if (kind !== 'passages') return t(marked > 0 ? 'marked_here' : 'missed_here');
  const found = t(`marked_${pluralForm(marked)}`, number(marked));
  return missed === 0 ? found : `${found} ${t(`missed_${pluralForm(missed)}`, number(missed))}`;
}
