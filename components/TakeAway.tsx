import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../utils/i18n.ts';
import { saveFile } from './save-file.ts';

/** Saves a report as a file of a name, or copies it, and says what came of that. */
export function TakeAway({ name, text }: { name: string; text: string }) {
  const [told, setTold] = useState<MessageKey>();
  const save = (): void => {
    saveFile(name, text);
    setTold('report_saved');
  };
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setTold('copied'),
      () => setTold('report_copyFailed'),
    );
  return (
    <>
      <div class="actions">
        <button type="button" class="main" data-report="save" onClick={save}>
          {t('report_save')}
        </button>
        <button type="button" data-report="copy" onClick={copy}>
          {t('report_copy')}
        </button>
      </div>
      <p class="meta said" role="status">
        {told !== undefined && t(told)}
      </p>
    </>
  );
}
