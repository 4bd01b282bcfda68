import { useState } from 'preact/hooks';
import { number, t } from '../utils/i18n.ts';
import { readSettingsFile, settingsFile } from '../utils/settings-file.ts';
import type { Settings } from '../utils/settings.ts';
import { saveFile } from './save-file.ts';

interface SettingsFileProps {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

/** Saves settings and lists of sites into a file, and takes in those of another one. */
export function SettingsFile({ settings, change }: SettingsFileProps) {
  const [told, setTold] = useState('');
  const open = async (file: File): Promise<void> => {
    const read = readSettingsFile(await file.text(), settings);
    if ('wrong' in read) {
      setTold(t(read.wrong === 'not-json' ? 'settings_notJson' : 'settings_none'));
      return;
    }
    change(read.change);
    setTold(t('settings_opened', number(read.refused)));
  };
  const save = (): void => saveFile('dzherelo-settings.json', settingsFile(settings));
  return (
    <section>
      <h2>{t('settings_file')}</h2>
      <p class="meta" id="settings-hint">
        {t('settings_hint')}
      </p>
      <button type="button" id="settings-save" aria-describedby="settings-hint" onClick={save}>
        {t('settings_save')}
      </button>
      <label>
        {t('settings_open')}
        <input
          id="settings-file"
          type="file"
          accept=".json"
          aria-describedby="settings-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void open(file);
          }}
        />
      </label>
      <p id="settings-result" role="status">
        {told}
      </p>
    </section>
  );
}
