import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n.ts';
import type { Source } from '../utils/policy/verdict.ts';
import { ClauseList } from './ClauseList.tsx';
import { Original } from './Original.tsx';

interface FurtherProps {
  source: Source;
  /** What can be done with it. */
  children: ComponentChildren;
}

/** One more source of the page, with the rule as judged for it behind a button. */
export function FurtherSource({ source: { article, kind, clauses }, children }: FurtherProps) {
  if (article === undefined) return null;
  return (
    <li>
      <Original article={article} kind={kind} />
      {children}
      {clauses.length > 0 && (
        <details>
          <summary>{t('rule')}</summary>
          <ClauseList clauses={clauses} />
        </details>
      )}
    </li>
  );
}
