import type { PackStatus } from '../utils/corpus/pack-status.ts';
import { dayAndTime, megabytes, number, t } from '../utils/i18n.ts';
import { ComparedWith } from './ComparedWith.tsx';
import { packFaultKeys } from './pack-words.ts';

/** The pack that is held: its articles, generation, age and size, and what is wrong with it or with a newer one. */
export function PackHeld({ status: { held, fault, archive } }: { status: PackStatus }) {
  return (
    <div id="pack-held" data-generation={held?.generation}>
      {held === undefined ? (
        <p>{t('pack_none')}</p>
      ) : (
        <>
          <ComparedWith compared={held.compared} />
          <p class="meta">
            {t('pack_held', number(held.generation), dayAndTime(held.builtAt), megabytes(held.bytes))}
          </p>
          {held.partly && <p class="meta">{t('pack_partly')}</p>}
          {held.daysOld !== undefined && <p class="advice">{t('pack_old', number(held.daysOld))}</p>}
        </>
      )}
      {archive === 'refused' && (
        <p class="advice" id="archive-refused" role="status">
          {t('pack_archiveRefused')}
        </p>
      )}
      {fault !== undefined && (
        <p class="advice" id="pack-fault" data-fault={fault} role="status">
          {t(packFaultKeys[fault])}
        </p>
      )}
    </div>
  );
}
