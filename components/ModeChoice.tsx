import { type MessageKey, t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';

const modes = ['automatic', 'on-click', 'paused'] as const;
const words: Record<Settings['mode'], { name: MessageKey; hint: MessageKey }> = {
  automatic: { name: 'mode_automatic', hint: 'mode_automaticHint' },
  'on-click': { name: 'mode_onClick', hint: 'mode_onClickHint' },
  paused: { name: 'mode_paused', hint: 'mode_pausedHint' },
};

/** When pages are checked, each choice with what it means. */
export function ModeChoice({
  mode,
  change,
}: {
  mode: Settings['mode'];
  change: (mode: Settings['mode']) => void;
}) {
  return (
    <fieldset>
      <legend>{t('options_mode')}</legend>
      {modes.map((one) => (
        <div key={one} class="choice">
          <label>
            <input
              type="radio"
              name="mode"
              value={one}
              checked={mode === one}
              aria-describedby={`mode-${one}`}
              onChange={() => change(one)}
            />
            {t(words[one].name)}
          </label>
          <p class="meta" id={`mode-${one}`}>
            {t(words[one].hint)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
