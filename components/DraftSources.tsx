import { useState } from 'preact/hooks';
import { DraftFileError } from '../utils/draft/draft-file-error.ts';
import { type MessageKey, t } from '../utils/i18n.ts';
import { fileFaults } from './draft-words.ts';
import { TabDrafts } from './TabDrafts.tsx';
import type { Taken } from './taken.ts';

interface SourcesProps {
  tabId?: number;
  take: (taken: Taken) => void;
}

type Reading = { reading: 'idle' } | { reading: 'busy' } | { reading: 'failed'; why: MessageKey };

/** Where a draft can come from besides typing and pasting: a file, or a page that is open. */
export function DraftSources({ tabId, take }: SourcesProps) {
  const [state, setState] = useState<Reading>({ reading: 'idle' });
  const open = async (file: File): Promise<void> => {
    setState({ reading: 'busy' });
    try {
      // Readers of office formats are large: they are loaded with the first file.
      const { fileDraft } = await import('../utils/draft/file-draft.ts');
      take({ from: 'file', draft: await fileDraft(file) });
      setState({ reading: 'idle' });
    } catch (error) {
      const reason = error instanceof DraftFileError ? error.reason : 'not-readable';
      setState({ reading: 'failed', why: fileFaults[reason] });
    }
  };
  return (
    <div
      class="sources"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) void open(file);
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
            if (file !== undefined) void open(file);
          }}
        />
      </label>
      <p class="meta" id="draft-file-hint">
        {t('draft_fileHint')}
      </p>
      {state.reading === 'busy' && <progress aria-label={t('draft_fileBusy')} />}
      {state.reading === 'failed' && <p role="alert">{t(state.why)}</p>}
      <TabDrafts {...(tabId === undefined ? {} : { tabId })} take={take} />
    </div>
  );
}
