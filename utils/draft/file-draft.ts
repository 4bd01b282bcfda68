import type { Draft } from './draft.ts';
import { DraftFileError } from './draft-file-error.ts';
import { fileKind } from './file-kind.ts';
import { htmlFileText, plainFileText } from './file-text.ts';
import { htmlDraft } from './html-draft.ts';
import { markdownDraft } from './markdown-draft.ts';
import { officeDraft } from './office-draft.ts';
import { textDraft } from './text-draft.ts';

/** A larger file is not read, in bytes: a text with pictures has less. */
const MOST_BYTES = 20_000_000;

/** Reads a file that was dropped or chosen. Rejects with a `DraftFileError` when it gives no draft. */
export async function fileDraft(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Draft> {
  if (file.size > MOST_BYTES) throw new DraftFileError('too-large');
  const draft = await draftOf(file.name, await bytesOf(file));
  if (draft.blocks.length === 0) throw new DraftFileError('empty');
  return draft;
}

/** The file may have gone, or may not be read. */
async function bytesOf(file: Pick<File, 'arrayBuffer'>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new DraftFileError('not-readable', { cause: error });
  }
}

function draftOf(name: string, bytes: Uint8Array<ArrayBuffer>): Draft | Promise<Draft> {
  const kind = fileKind(name, bytes);
  switch (kind) {
    case 'office':
      return officeDraft(bytes);
    case 'html':
      return htmlDraft(htmlFileText(bytes));
    case 'markdown':
      return markdownDraft(plainFileText(bytes));
    case 'text':
      return textDraft(plainFileText(bytes));
    default:
      throw new DraftFileError(kind);
  }
}
