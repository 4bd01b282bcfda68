import { editionName, t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { editions } from '../utils/ukrinform/editions.ts';

interface EditionChoiceProps {
  chosen: Settings['editions'];
  change: (chosen: Settings['editions']) => void;
}

/** Which editions are collected. */
export function EditionChoice({ chosen, change }: EditionChoiceProps) {
  return (
    <fieldset aria-describedby="editions-hint">
      <legend>{t('options_editions')}</legend>
      <p class="meta" id="editions-hint">
        {t('options_editionsHint')}
      </p>
      <div class="columns">
        {editions.map(({ edition }) => (
          <label key={edition}>
            <input
              type="checkbox"
              name="edition"
              value={edition}
              checked={chosen.includes(edition)}
              onChange={() =>
                change(
                  chosen.includes(edition)
                    ? chosen.filter((other) => other !== edition)
                    : [...chosen, edition],
                )
              }
            />
            {editionName(edition)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
