import { t } from '../utils/i18n.ts';
import { TabDrafts } from './TabDrafts.tsx';
import type { Taken } from './taken.ts';
import type { FileReading } from './use-draft-file.ts';

interface SourcesProps {
  tabId?: number;
  /** How reading the last file stands, and what reads one. */
  file: { reading: FileReading; open: (file: File) => void };
  take: (taken: Taken) => void;
}

/** Where a draft can come from besides typing and pasting: a file, or a page that is open. */
export function DraftSources({ tabId, file: { reading, open }, take }: SourcesProps) {
  return (
    <div
      class="sources"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) open(file);
      }}
    >
      <label>
        <span>{t('draft_file')}</span>
        <input
          id="draft-file"
          type="file"
          accept=".html,.htm,.docx,.odt,.md,.markdown,.txt"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) open(file);
          }}
        />
      </label>
      <p class="meta" id="draft-file-hint">
        {t('draft_fileHint')}
      </p>
      {reading.reading === 'busy' && <progress aria-label={t('draft_fileBusy')} />}
      {reading.reading === 'failed' && <p role="alert">{t(reading.why)}</p>}
      <TabDrafts {...(tabId === undefined ? {} : { tabId })} take={take} />
    </div>
  );
}
