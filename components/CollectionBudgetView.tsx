import type { CollectionBudget } from '../utils/corpus/collection-budget.ts';
import { dayAndTime, editionName, number, t } from '../utils/i18n.ts';
import { editionFacts } from '../utils/ukrinform/editions.ts';

const SECOND = 1000;

/** Where articles come from, how much of the hour's requests is used, when the last one was, and what is wrong. */
export function CollectionBudgetView({ budget }: { budget: CollectionBudget }) {
  const { editions, asked, most, spacing, last, fault, saving } = budget;
  const told = t('budget_asked', number(asked), number(most), number(spacing / SECOND));
  return (
    <div id="budget">
      <p>{t('budget_sources')}</p>
      <ul class="plain sources">
        {editions.map((edition) => (
          <li key={edition}>
            <bdi>www.{editionFacts(edition).host}</bdi> <span class="meta">{editionName(edition)}</span>
          </li>
        ))}
      </ul>
      <p>{told}</p>
      <meter min={0} max={Math.max(1, most)} value={Math.min(asked, most)} aria-label={told} />
      <p class="meta">{last === undefined ? t('budget_never') : t('budget_last', dayAndTime(last))}</p>
      <div role="status">
        {fault !== undefined && <p class="advice">{faultWords(fault.why)}</p>}
        {saving && <p class="advice">{t('budget_saving')}</p>}
      </div>
    </div>
  );
}

/** What went wrong and what to do: `why` is an HTTP status, `network` or `storage`. */
function faultWords(why: string): string {
  if (why === 'network') return t('budget_fault_network');
  return why === 'storage' ? t('budget_fault_storage') : t('budget_fault_server', why);
}
