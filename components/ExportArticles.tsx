import { useState } from 'preact/hooks';
import type { ExportedArticles } from '../utils/corpus/export-articles.ts';
import { number, t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';
import { saveFile } from './save-file.ts';

/** Writes the articles held into a file. */
export type Export = (exporting: {
  onProgress: (done: number, of: number) => void;
}) => Promise<ExportedArticles>;

type Exporting =
  | { state: 'idle' }
  | { state: 'busy'; done: number; of: number }
  | { state: 'done'; written: number; withoutText: number }
  | { state: 'failed'; why: string };

/** Saves the collected articles as a file that can be opened again, and tells how it went. */
export function ExportArticles({ write, articles }: { write: Export; articles: number }) {
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const save = async (): Promise<void> => {
    setExporting({ state: 'busy', done: 0, of: articles });
    try {
      const onProgress = (done: number, of: number): void => setExporting({ state: 'busy', done, of });
      const { file, written, withoutText } = await write({ onProgress });
      if (written > 0) saveFile('dzherelo-articles.jsonl.gz', file);
      setExporting({ state: 'done', written, withoutText });
    } catch (error) {
      setExporting({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  const busy = exporting.state === 'busy';
  return (
    <div>
      <p class="meta" id="export-hint">
        {t('export_hint')}
      </p>
      <button
        type="button"
        id="export-articles"
        aria-describedby="export-hint"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void save();
        }}
      >
        {t('export_button')}
      </button>
      {exporting.state === 'busy' && (
        <progress
          max={Math.max(1, exporting.of)}
          value={Math.min(exporting.done, exporting.of)}
          aria-label={t('export_progress', number(exporting.done), number(exporting.of))}
        />
      )}
      <p id="export-result" data-state={exporting.state} role="status">
        {words(exporting)}
      </p>
    </div>
  );
}

function words(exporting: Exporting): string {
  switch (exporting.state) {
    case 'idle':
      return '';
    case 'busy':
      return t('export_busy');
    case 'failed':
      return t('export_failed', isolated(exporting.why));
    case 'done':
      if (exporting.written === 0) return t('export_nothing');
      return exporting.withoutText === 0
        ? t('export_done', number(exporting.written))
        : t('export_doneWithout', number(exporting.written), number(exporting.withoutText));
  }
}
