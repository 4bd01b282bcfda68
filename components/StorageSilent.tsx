import { t } from '../utils/i18n.ts';

/** Stands in the place of a page that cannot be shown, because the browser does not give what is stored. */
export const StorageSilent = () => (
  <main>
    <p role="alert">{t('pack_fault_storage')}</p>
  </main>
);
