import { useState } from 'preact/hooks';
import { DraftFileError } from '../utils/draft/draft-file-error.ts';
import type { Draft } from '../utils/draft/draft.ts';
import type { MessageKey } from '../utils/i18n.ts';
import { fileFaults } from './draft-words.ts';

/** How reading a file stands. */
export type FileReading = { reading: 'idle' } | { reading: 'busy' } | { reading: 'failed'; why: MessageKey };

/** Reads files as drafts; a file that gives none leaves the draft as it is. */
export function useDraftFile(take: (draft: Draft) => void): {
  reading: FileReading;
  open: (file: File) => void;
} {
  const [reading, setReading] = useState<FileReading>({ reading: 'idle' });
  const read = async (file: File): Promise<void> => {
    setReading({ reading: 'busy' });
    try {
      // Readers of office formats are large: they are loaded with the first file.
      const { fileDraft } = await import('../utils/draft/file-draft.ts');
      take(await fileDraft(file));
      setReading({ reading: 'idle' });
    } catch (error) {
      const fault = error instanceof DraftFileError ? error.reason : 'not-readable';
      setReading({ reading: 'failed', why: fileFaults[fault] });
    }
  };
  return { reading, open: (file) => void read(file) };
}
