import { useEffect, useState } from 'preact/hooks';
import type { StorageUsed } from '../utils/corpus/storage-used.ts';
import { t } from '../utils/i18n.ts';
import { StorageUse } from './StorageUse.tsx';

interface StorageForUserProps {
  read: () => Promise<StorageUsed>;
  /** What is known when it is drawn. */
  first: StorageUsed | undefined;
  /** Changes whenever articles come or go, and whenever the pack does. */
  articles: unknown;
  generation: unknown;
}

/** The storage in use: asked for when the page opens and whenever something has changed. */
export function StorageForUser({ read, first, articles, generation }: StorageForUserProps) {
  const [storageUse, setStorage] = useState<StorageUsed | 'failed' | undefined>(first);
  useEffect(() => {
    let ended = false;
    void read().then(
      (now) => !ended && setStorage(now),
      () => !ended && setStorage('failed'),
    );
    return () => void (ended = true);
  }, [articles, generation]);
  return (
    <section>
      <h2>{t('storage_title')}</h2>
      {storageUse === 'failed' && <p role="alert">{t('storage_failed')}</p>}
      {storageUse === undefined && <p class="meta">{t('storage_reading')}</p>}
      {typeof storageUse === 'object' && <StorageUse storageUse={storageUse} />}
    </section>
  );
}
