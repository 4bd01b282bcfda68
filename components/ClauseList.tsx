import type { ComponentChildren } from 'preact';
import { camelCase } from '../utils/camel-case.ts';
import { t } from '../utils/i18n.ts';
import type { ClauseName, ClauseOutcome, ClauseResult } from '../utils/policy/verdict.ts';
import { changeWords, evidenceWords } from './evidence-words.ts';
import { WithStrong } from './WithStrong.tsx';

const signs: Record<ClauseOutcome, string> = {
  met: '✓',
  'not-met': '!',
  unclear: '?',
  'not-applicable': '–',
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
            {signs[clause.result]}
          </span>
          <div>
            <p class="clause-name">
              <Named {...clause} />
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

const Named = ({ clause, result }: ClauseResult) => (
  <WithStrong
    sentence={(words) => t('clause_result', t(`clause_${clause}`), words)}
    words={t(`result_${camelCase(result)}`)}
  />
);
