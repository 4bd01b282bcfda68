import type { DraftCheck } from '../utils/draft/draft-checker.ts';
import { t } from '../utils/i18n.ts';
import type { Verdict } from '../utils/policy/verdict.ts';
import { ComparedWith } from './ComparedWith.tsx';
import { Original } from './Original.tsx';
import { RuleResult } from './RuleResult.tsx';
import { RuleWords } from './RuleWords.tsx';
import { Shares } from './Shares.tsx';
import { StateSentence } from './StateSentence.tsx';

interface VerdictProps {
  state: DraftCheck;
  again: () => void;
}

/** What the check of a draft says: the sentence, the original, the rule; while it is being written, what was said last. */
export function DraftVerdict({ state, again }: VerdictProps) {
  if (state.check === 'empty') return <p role="status">{t('draft_emptyHint')}</p>;
  if (state.check === 'silent')
    return (
      <div role="alert">
        <p>{t('hint_noAnswer')}</p>
        <button type="button" data-action="again" onClick={again}>
          {t('action_again')}
        </button>
      </div>
    );
  if (state.last === undefined) return <progress aria-label={t('state_checking')} />;
  return <Said verdict={state.last.verdict} />;
}

function Said({ verdict }: { verdict: Verdict }) {
  const [first] = verdict.sources;
  const isOpen = verdict.status === 'none' || verdict.status === 'could-not-check';
  return (
    <>
      <StateSentence state={{ state: 'verdict', verdict, freshness: 'final' }} level="h2" />
      {first?.article !== undefined && (
        <section>
          <h2>{t('original')}</h2>
          <Original article={first.article} kind={first.kind} />
          <Shares source={first} />
        </section>
      )}
      {first !== undefined && (
        <section>
          <h2>{t('rule')}</h2>
          <RuleResult status={verdict.status} clauses={first.clauses} />
          {first.article !== undefined && <RuleWords edition={first.article.edition} />}
        </section>
      )}
      {isOpen && <ComparedWith compared={verdict.compared} />}
    </>
  );
}
