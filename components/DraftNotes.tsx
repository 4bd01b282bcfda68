import type { Draft } from '../utils/draft/draft.ts';
import { t } from '../utils/i18n.ts';
import { losses } from './draft-words.ts';

interface NotesProps {
  draft: Draft;
  /** The text that shows no links has none. */
  noLinks: () => void;
}

/** What has to be known of a draft besides its text. */
export function DraftNotes({ draft, noLinks }: NotesProps) {
  return (
    <>
      {draft.blocks.length > 0 && draft.links === 'unknown' && (
        <div class="notice" role="status">
          <p>{t('draft_linksUnknown')}</p>
          <button type="button" data-action="no-links" onClick={noLinks}>
            {t('draft_noLinks')}
          </button>
        </div>
      )}
      {draft.cut && <p role="status">{t('draft_cut')}</p>}
      {draft.lost.length > 0 && (
        <ul class="plain meta" aria-label={t('draft_lost')}>
          {draft.lost.map((kind) => (
            <li key={kind}>{t(losses[kind])}</li>
          ))}
        </ul>
      )}
    </>
  );
}
