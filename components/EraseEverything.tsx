import { t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';
import { Confirmed } from './Confirmed.tsx';

/** Deletes everything that the extension holds, after a second question; set apart from everything else. */
export function EraseEverything({ erase, busy }: { erase: () => Promise<void>; busy: boolean }) {
  return (
    <section class="apart">
      <h2>{t('everything_title')}</h2>
      <Confirmed
        id="everything"
        button="erase-everything"
        words={{
          button: t('everything_button'),
          hint: t('everything_hint'),
          sure: t('everything_sure'),
          yes: t('everything_yes'),
          no: t('erase_no'),
          done: t('everything_done'),
          failed: (why) => t('everything_failed', isolated(why)),
        }}
        act={erase}
        busy={busy}
      />
    </section>
  );
}
