import type { Draft } from './draft.ts';
import { DraftFileError } from './draft-file-error.ts';
import { docxDraft } from './docx-draft.ts';
import { odtDraft } from './odt-draft.ts';
import { beginningOf, checkUnpacked } from './unpacked.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

const ODT = 'application/vnd.oasis.opendocument.text';

/** More of the list of an OpenDocument's parts need not be read to find whether one is locked. */
const MOST_MANIFEST = 200_000;

/**
 * Reads a ZIP file that is a Word file or an OpenDocument text. Rejects with a `DraftFileError` on every other and on
 * a damaged, locked or too large one.
 */
export async function officeDraft(bytes: Uint8Array<ArrayBuffer>): Promise<Draft> {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw new DraftFileError('not-readable');
  if (entries.some(({ encrypted }) => encrypted)) throw new DraftFileError('encrypted');
  const read = await readerFor(entries);
  await checkUnpacked(entries);
  try {
    return await read(bytes);
  } catch (error) {
    throw new DraftFileError('not-readable', { cause: error });
  }
}

async function readerFor(
  entries: readonly ZipEntry[],
): Promise<(bytes: Uint8Array<ArrayBuffer>) => Promise<Draft>> {
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  if (named('[Content_Types].xml') !== undefined && entries.some(({ name }) => name.startsWith('word/')))
    return docxDraft;
  const type = named('mimetype');
  if (type === undefined || (await beginningOf(type, ODT.length)).trim() !== ODT)
    throw new DraftFileError('unknown-format');
  const manifest = named('META-INF/manifest.xml');
  if (manifest !== undefined && (await beginningOf(manifest, MOST_MANIFEST)).includes('encryption-data'))
    throw new DraftFileError('encrypted');
  return odtDraft;
}
