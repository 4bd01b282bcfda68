import type { MessageKey } from './i18n.ts';
import type { ClauseResult, Reason, Status, Verdict } from './policy/verdict.ts';

/** What a reader is told of something: what it is, and the way on. */
interface Told {
  is: MessageKey;
  next: MessageKey;
}

/** Why a page could not be checked, and what to do. */
export const reasonWords: Readonly<Record<Reason, Told>> = {
  'index-empty': { is: 'reason_indexEmpty', next: 'hint_indexEmpty' },
  'index-damaged': { is: 'reason_indexDamaged', next: 'hint_indexDamaged' },
  'pack-version': { is: 'reason_packVersion', next: 'hint_packVersion' },
  'extraction-failed': { is: 'reason_extractionFailed', next: 'hint_extractionFailed' },
  'page-too-large': { is: 'reason_pageTooLarge', next: 'hint_pageTooLarge' },
  'rendered-differs': { is: 'reason_renderedDiffers', next: 'hint_renderedDiffers' },
  timeout: { is: 'reason_timeout', next: 'hint_timeout' },
  'storage-failed': { is: 'reason_storageFailed', next: 'hint_storageFailed' },
};

/** What to do with a verdict; a page that could not be checked says it by its reason. */
export const statusHints: Readonly<Record<Exclude<Status, 'could-not-check'>, MessageKey>> = {
  'own-site': 'hint_ownSite',
  none: 'hint_none',
  advertising: 'hint_advertising',
  'common-source': 'hint_commonSource',
  earlier: 'hint_earlier',
  'not-met': 'hint_notMet',
  unclear: 'hint_unclear',
  met: 'hint_met',
};

const ofStatus: Record<Exclude<Status, 'not-met' | 'unclear' | 'met'>, MessageKey> = {
  'could-not-check': 'status_couldNotCheck',
  'own-site': 'status_ownSite',
  none: 'status_none',
  advertising: 'status_advertising',
  'common-source': 'status_commonSource',
  earlier: 'status_earlier',
};

/** The one sentence that says it all; for a judged page it names what decided. */
export function statusKey({ status, sources }: Verdict): MessageKey {
  const credited = sources[0]?.kind === 'credited';
  if (status === 'met') return credited ? 'status_met_credited' : 'status_met';
  if (status === 'unclear') return credited ? 'status_unclear_credited' : 'status_unclear';
  if (status !== 'not-met') return ofStatus[status];
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
