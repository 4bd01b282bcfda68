import type { ShownPassage } from '../utils/compare-view/view.ts';
import { t } from '../utils/i18n.ts';
import { stepWords } from './compare-words.ts';

/** How the two texts are walked through. */
export interface Walking {
  /** Whether one text follows when the other is scrolled. */
  linked: boolean;
  /** Whether single letters step. */
  letters: boolean;
}

interface StepsProps {
  passages: readonly ShownPassage[];
  current: number | undefined;
  step: (by: 1 | -1) => void;
  walking: Walking;
  change: (walking: Walking) => void;
}

/** Buttons that step through the passages, what the step led to, and a line about the keys. */
export function CompareSteps({ passages, current, step, walking, change }: StepsProps) {
  const passage = current === undefined ? undefined : passages[current];
  return (
    <div class="steps">
      <div class="actions">
        <button type="button" data-step="-1" disabled={passages.length === 0} onClick={() => step(-1)}>
          {t('compare_previous')}
        </button>
        <button
          type="button"
          data-step="1"
          class="main"
          disabled={passages.length === 0}
          onClick={() => step(1)}
        >
          {t('compare_next')}
        </button>
        <label class="linked">
          <input
            type="checkbox"
            checked={walking.linked}
            onChange={() => change({ ...walking, linked: !walking.linked })}
          />
          {t('compare_linked')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={walking.letters}
            onChange={() => change({ ...walking, letters: !walking.letters })}
          />
          {t('compare_letters')}
        </label>
      </div>
      <p class="meta">{t('compare_help')}</p>
      <p class="place" role="status">
        {passages.length === 0
          ? t('compare_none')
          : passage === undefined || current === undefined
            ? t('compare_count', passages.length)
            : stepWords(current, passages.length, passage.marks)}
      </p>
    </div>
  );
}
