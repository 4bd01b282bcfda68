import { camelCase } from './camel-case.ts';
import type { MessageKey } from './i18n.ts';
import type { ClauseResult, Verdict } from './policy/verdict.ts';

/** The one sentence that says it all; for a judged page it names what decided. */
export function statusKey({ status, sources }: Verdict): MessageKey {
  const credited = sources[0]?.kind === 'credited';
  if (status === 'met') return credited ? 'status_met_credited' : 'status_met';
  if (status === 'unclear') return credited ? 'status_unclear_credited' : 'status_unclear';
  if (status !== 'not-met') return `status_${camelCase(status)}`;
  const clauses =
    sources.find(({ clauses: all }) => all.some(({ result }) => result === 'not-met'))?.clauses ?? [];
  return notMetKey(clauses);
}

function notMetKey(clauses: readonly ClauseResult[]): MessageKey {
  const deciding = clauses.find(({ result }) => result === 'not-met');
  if (deciding?.clause === 'position') return 'status_notMet_position';
  if (deciding?.clause === 'open') return 'status_notMet_open';
  if (deciding?.clause === 'foreign') return 'status_notMet_foreign';
  const codes = new Set(deciding?.evidence.map(({ code }) => code));
  if (codes.has('hidden-link')) return 'status_notMet_hidden';
  if (codes.has('look-alike')) return 'status_notMet_lookAlike';
  if (codes.has('through-intermediary')) return 'status_notMet_intermediary';
  return codes.has('name-only') ? 'status_notMet_nameOnly' : 'status_notMet_noLink';
}
