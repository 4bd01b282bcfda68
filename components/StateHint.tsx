import { dayAndTime, number, t } from '../utils/i18n.ts';
import type { Verdict } from '../utils/policy/verdict.ts';
import { reasonWords, statusHints } from '../utils/status-words.ts';
import type { TabState } from '../utils/tab-state.ts';

/** The way on from a state; of a verdict also when it was made and whether the page has changed since. */
export function StateHint({ state }: { state: TabState }) {
  if (state.state === 'verdict') {
    const at = dayAndTime(state.verdict.checkedAt);
    return (
      <>
        <VerdictHint verdict={state.verdict} />
        <p class="meta" data-freshness={state.freshness}>
          {state.freshness === 'stale' ? t('checked_changed', at) : t('checked', at)}
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

function VerdictHint({ verdict: { status, reason } }: { verdict: Verdict }) {
  if (status !== 'could-not-check') return <p class="hint">{t(statusHints[status])}</p>;
  if (reason === undefined) return null;
  const { is, next } = reasonWords[reason];
  return (
    <>
      <p>{t(is)}</p>
      <p class="hint">{t(next)}</p>
    </>
  );
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
