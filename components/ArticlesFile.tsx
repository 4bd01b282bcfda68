import { number, t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';

/** How reading a file of articles stands. */
export type Import =
  | { state: 'idle' }
  | { state: 'busy'; added: number }
  | { state: 'done'; added: number; skipped: readonly { line: number; why: string }[] }
  | { state: 'failed'; why: string };

/** Bad lines shown of a file. */
const SHOWN_LINES = 5;

/** Opens a file of articles and tells how it went. */
export function ArticlesFile({ state, open }: { state: Import; open: (file: File) => void }) {
  return (
    <div>
      <label>
        {t('options_file')}
        <input
          id="articles-file"
          type="file"
          accept=".jsonl,.json,.gz"
          disabled={state.state === 'busy'}
          aria-describedby="articles-file-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) open(file);
          }}
        />
      </label>
      <p class="meta" id="articles-file-hint">
        {t('options_fileHint')}
      </p>
      <div id="import-result" data-state={state.state} role="status">
        <p>{words(state)}</p>
        {state.state === 'busy' && <progress aria-label={words(state)} />}
        {state.state === 'done' && (
          <ul class="plain">
            {state.skipped.slice(0, SHOWN_LINES).map(({ line, why }) => (
              <li key={line}>{t('import_line', number(line), isolated(why))}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function words(state: Import): string {
  if (state.state === 'busy') return t('import_busy', number(state.added));
  if (state.state === 'done') return t('import_done', number(state.added), number(state.skipped.length));
  return state.state === 'failed' ? t('import_failed', isolated(state.why)) : '';
}
