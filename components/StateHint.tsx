import { camelCase } from '../utils/camel-case.ts';
import { dayAndTime, number, t } from '../utils/i18n.ts';
import type { Verdict } from '../utils/policy/verdict.ts';
import type { TabState } from '../utils/tab-state.ts';

/** The way on from a state; of a verdict also when it was made, or that the page has changed since. */
export function StateHint({ state }: { state: TabState }) {
  if (state.state === 'verdict') {
    const { verdict, freshness } = state;
    const at = dayAndTime(verdict.checkedAt);
    const isStale = freshness === 'stale';
    const isTried = verdict.reason !== undefined;
    return (
      <>
        {/* What is said of an older version of the page is not the way on. */}
        {(!isStale || isTried) && <VerdictHint verdict={verdict} />}
        <p class={isStale ? '' : 'meta'} data-freshness={freshness}>
          {isStale ? t('checked_changed', at) : t(isTried ? 'checked_tried' : 'checked', at)}
        </p>
      </>
    );
  }
  return (
    <>
      <p class="hint">{words(state)}</p>
      {state.state === 'checking' && <progress aria-label={t('state_checking')} />}
    </>
  );
}

function VerdictHint({ verdict }: { verdict: Verdict }) {
  const { reason, status } = verdict;
  if (status !== 'could-not-check') return <p class="hint">{hint(status, verdict)}</p>;
  if (reason === undefined) return null;
  const name = camelCase(reason);
  return (
    <>
      <p>{t(`reason_${name}`)}</p>
      <p class="hint">{t(`hint_${name}`)}</p>
    </>
  );
}

/** Of what is not met the next step, of what is unclear the point that is open; the first one of either. */
function hint(status: Exclude<Verdict['status'], 'could-not-check'>, { sources }: Verdict): string {
  const deciding = sources.flatMap(({ clauses }) => clauses).find(({ result }) => result === status);
  if (status === 'unclear' && deciding !== undefined)
    return t('hint_undecided', t(`clause_${deciding.clause}`));
  return status === 'not-met' && deciding?.wouldChange !== undefined
    ? t(`next_${camelCase(deciding.wouldChange)}`)
    : t(`hint_${camelCase(status)}`);
}

function words(state: Exclude<TabState, { state: 'verdict' }>): string {
  switch (state.state) {
    case 'paused':
      return t('hint_paused');
    case 'off-here':
      return t('hint_offHere');
    case 'on-click':
      return t('hint_onClick');
    case 'no-access':
      return t('hint_noAccess');
    case 'checking':
      return t('hint_checking');
    case 'too-little-text':
      return t('hint_tooLittle', number(state.words));
  }
}
