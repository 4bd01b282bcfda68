import { t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';
import { Confirmed } from './Confirmed.tsx';

/** Deletes all articles, after a second question. */
export function EraseArticles({ erase, busy }: { erase: () => Promise<void>; busy: boolean }) {
  return (
    <Confirmed
      id="erase"
      button="erase-articles"
      words={{
        button: t('options_erase'),
        sure: t('erase_sure'),
        yes: t('erase_yes'),
        no: t('erase_no'),
        done: t('erase_done'),
        failed: (why) => t('erase_failed', isolated(why)),
      }}
      act={erase}
      busy={busy}
    />
  );
}
