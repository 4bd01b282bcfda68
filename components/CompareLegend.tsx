import { marks } from '../utils/compare-view/marks.ts';
import { t } from '../utils/i18n.ts';
import { markName, signs } from './compare-words.ts';

/** What each mark looks like: its sign, its line and its name. */
export function CompareLegend() {
  return (
    <section class="legend" aria-label={t('compare_legend')}>
      <ul class="plain">
        {marks.map((mark) => (
          <li key={mark}>
            <span class="shape" aria-hidden="true">
              {signs[mark]}
            </span>{' '}
            <span class={`sample ${mark}`}>{markName(mark)}</span>
          </li>
        ))}
        <li>{t('compare_unmarked')}</li>
      </ul>
    </section>
  );
}
