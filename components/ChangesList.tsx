import { number, t } from '../utils/i18n.ts';
import type { Changes } from '../utils/policy/verdict.ts';
import { changedFact } from './changed-fact.ts';

/** What the page left out of the original and what it changed; nothing for an unchanged copy. */
export function ChangesList({ changes: { dropped, changed, facts } }: { changes: Changes }) {
  if (dropped.length === 0 && changed.length === 0) return null;
  return (
    <section>
      <h2>{t('changes')}</h2>
      <ul class="plain">
        {dropped.length > 0 && <li>{t('changes_dropped', number(dropped.length))}</li>}
        {changed.length > 0 && (
          <li>
            {t(
              facts.held === 'needs-original' ? 'changes_needsOriginal' : 'changes_reworded',
              number(changed.length),
            )}
          </li>
        )}
        {facts.held === 'compared' &&
          facts.pairs.map(({ was, now }) => (
            <li key={`${was}|${now}`}>
              <bdi>{changedFact(was, now)}</bdi>
            </li>
          ))}
      </ul>
    </section>
  );
}
