import type { ComponentChildren } from 'preact';
import { t } from '../utils/i18n.ts';
import type { Source, Status } from '../utils/policy/verdict.ts';
import { Original } from './Original.tsx';
import { RuleResult } from './RuleResult.tsx';

interface FurtherProps {
  source: Source;
  /** Of the page. */
  status: Status;
  /** What can be done with it. */
  children: ComponentChildren;
}

/** One more source of the page, with the rule as judged for it behind a button. */
export function FurtherSource({ source: { article, kind, clauses }, status, children }: FurtherProps) {
  if (article === undefined) return null;
  return (
    <li>
      <Original article={article} kind={kind} />
      {children}
      {clauses.length > 0 && (
        <details>
          <summary>{t('rule')}</summary>
          <RuleResult status={status} clauses={clauses} />
        </details>
      )}
    </li>
  );
}
