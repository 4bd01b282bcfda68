import { t } from '../utils/i18n.ts';
import type { Source } from '../utils/policy/verdict.ts';
import { ClauseList } from './ClauseList.tsx';
import { Original } from './Original.tsx';

/** One more source of the page, with the rule as judged for it behind a button. */
export function FurtherSource({ source: { article, kind, clauses } }: { source: Source }) {
  if (article === undefined) return null;
  return (
    <li>
      <Original article={article} kind={kind} />
      {clauses.length > 0 && (
        <details>
          <summary>{t('rule')}</summary>
          <ClauseList clauses={clauses} />
        </details>
      )}
    </li>
  );
}
