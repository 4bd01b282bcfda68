import { t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';

/** "40 → 45": a number or a name in both wordings; what is only in one of them is '' in the other. */
export const changedFact = (was: string, now: string): string =>
  t('changes_fact', orNothing(was), orNothing(now));

const orNothing = (text: string): string => (text === '' ? t('changes_nothing') : isolated(text));
