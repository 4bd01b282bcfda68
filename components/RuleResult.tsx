import type { ComponentProps } from 'preact';
import { type MessageKey, t } from '../utils/i18n.ts';
import type { Status } from '../utils/policy/verdict.ts';
import { ClauseList } from './ClauseList.tsx';
import { evidenceWords } from './evidence-words.ts';

/** Statuses of pages to which the rule is not applied, each with the sentence that says why. */
const unapplied: Partial<Record<Status, MessageKey>> = {
  advertising: 'unapplied_advertising',
  'common-source': 'unapplied_commonSource',
  earlier: 'unapplied_earlier',
};

/** What the rule says of a source: its clauses or, where it is not applied, why; a mark as advertising is shown. */
export function RuleResult({ status, ...list }: { status: Status } & ComponentProps<typeof ClauseList>) {
  const why = unapplied[status];
  if (why === undefined) return <ClauseList {...list} />;
  return (
    <>
      <p>{t(why)}</p>
      {list.clauses
        .flatMap(({ evidence }) => evidence)
        .map(
          (evidence) =>
            evidence.code === 'advertising-label' && (
              <p key={evidence.code} class="evidence">
                <bdi>{evidenceWords(evidence)}</bdi>
              </p>
            ),
        )}
    </>
  );
}
