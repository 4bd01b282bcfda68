import type { Mark } from '../utils/compare-view/marks.ts';
import { type MessageKey, number, t } from '../utils/i18n.ts';
import type { FetchFault } from '../utils/ukrinform/fetched-text.ts';

/** Why the page's own text cannot be shown. */
export type CopyFault = 'closed' | 'left' | 'no-verdict' | 'no-source' | 'silent';

/** The sign of each mark: told apart by its shape, without colour. */
export const signs: Record<Mark, string> = {
  verbatim: '=',
  edited: '✎',
  quotation: '❝',
  moved: '⇅',
  'changed-fact': '≠',
};

const names: Record<Mark, MessageKey> = {
  verbatim: 'compare_verbatim',
  edited: 'compare_edited',
  quotation: 'compare_quotation',
  moved: 'compare_moved',
  'changed-fact': 'compare_changedFact',
};
export const markName = (mark: Mark): string => t(names[mark]);

/** The names of all marks of a passage. */
export const markNames = (marks: readonly Mark[]): string => marks.map(markName).join(', ');

/** "Passage 3 of 12: edited". */
export const stepWords = (index: number, count: number, marks: readonly Mark[]): string =>
  t('compare_step', number(index + 1), number(count), markNames(marks));

export const copyFaults: Record<CopyFault, MessageKey> = {
  closed: 'compare_closed',
  left: 'compare_left',
  'no-verdict': 'compare_noVerdict',
  'no-source': 'compare_noSource',
  silent: 'hint_noAnswer',
};

export const fetchFaults: Record<FetchFault, MessageKey> = {
  'no-address': 'compare_noAddress',
  network: 'compare_network',
  timeout: 'compare_timeout',
  'not-found': 'compare_notFound',
  refused: 'compare_refused',
  elsewhere: 'compare_elsewhere',
  moved: 'compare_leadsOn',
  'no-article': 'compare_noArticle',
};
