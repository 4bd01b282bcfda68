import { day, editionName, number, pluralForm, t } from '../utils/i18n.ts';
import type { Compared } from '../utils/policy/verdict.ts';

/** What a page was compared with: how many articles, of which editions, and from when to when, where that is known. */
export const ComparedWith = ({ compared }: { compared: Compared }) => <p>{words(compared)}</p>;

function words({ articles, editions, from, to }: Compared): string {
  if (articles === 0) return t('compared_nothing');
  const [count, names] = [number(articles), editions.map(editionName).join(', ')];
  const form = pluralForm(articles);
  return from === undefined || to === undefined
    ? t(`compared_undated_${form}`, count, names)
    : t(`compared_${form}`, count, names, day(from), day(to));
}
