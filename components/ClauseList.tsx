import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../utils/i18n.ts';
import type { ClauseName, ClauseOutcome, ClauseResult } from '../utils/policy/verdict.ts';
import { changeWords, evidenceWords } from './evidence-words.ts';

const names: Record<ClauseName, MessageKey> = {
  link: 'clause_link',
  position: 'clause_position',
  open: 'clause_open',
  foreign: 'clause_foreign',
  advertising: 'clause_advertising',
};
const results: Record<ClauseOutcome, { key: MessageKey; sign: string }> = {
  met: { key: 'result_met', sign: '✓' },
  'not-met': { key: 'result_notMet', sign: '!' },
  unclear: { key: 'result_unclear', sign: '?' },
  'not-applicable': { key: 'result_notApplicable', sign: '–' },
};

interface ClauseListProps {
  clauses: readonly ClauseResult[];
  /** What stands below a clause. */
  below?: Partial<Record<ClauseName, ComponentChildren>>;
}

/** All five clauses of the rule in order: result in sign and word, evidence, and what would change it. */
export function ClauseList({ clauses, below = {} }: ClauseListProps) {
  return (
    <ol class="clauses">
      {clauses.map((clause) => (
        <li key={clause.clause} class={`clause ${clause.result}`}>
          <span class="sign" aria-hidden="true">
            {results[clause.result].sign}
          </span>
          <div>
            <p class="clause-name">
              {t(names[clause.clause])}: <strong>{t(results[clause.result].key)}</strong>
            </p>
            {clause.evidence.map((evidence) => (
              <p key={evidence.code} class="evidence">
                <bdi>{evidenceWords(evidence)}</bdi>
              </p>
            ))}
            {clause.wouldChange !== undefined && clause.result !== 'met' && (
              <p class="advice">{changeWords(clause.wouldChange)}</p>
            )}
            {below[clause.clause]}
          </div>
        </li>
      ))}
    </ol>
  );
}
