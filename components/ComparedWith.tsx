import { day, editionName, number, pluralForm, t } from '../utils/i18n.ts';
import type { Compared } from '../utils/policy/verdict.ts';

/** What a page was compared with: how many articles, of which editions, from when to when. */
export function ComparedWith({ compared }: { compared: Compared }) {
  const { articles, editions, from, to } = compared;
  if (articles === 0) return <p>{t('compared_nothing')}</p>;
  const span = [from, to].map((moment) => (moment === undefined ? '…' : day(moment)));
  return (
    <p>
      {t(`compared_${pluralForm(articles)}`, number(articles), editions.map(editionName).join(', '), ...span)}
    </p>
  );
}
