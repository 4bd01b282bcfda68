import type { StorageUsed } from '../utils/corpus/storage-used.ts';
import { type MessageKey, t } from '../utils/i18n.ts';
import { size } from './quantity-words.ts';

type Part = 'articles' | 'packs' | 'copies';
const words: Record<Part, MessageKey> = {
  articles: 'storage_articles',
  packs: 'storage_packs',
  copies: 'storage_copies',
};

/** What the extension's data takes, in words and bars, and how to free it. */
export function StorageUse({ storageUse }: { storageUse: StorageUsed }) {
  const { used, quota, packs, copies } = storageUse;
  const all = used ?? packs + copies;
  const parts = (['articles', 'packs', 'copies'] as const).filter((part) => (storageUse[part] ?? 0) > 0);
  return (
    <div id="storage-use">
      <p>
        {used === undefined
          ? t('storage_unknown')
          : quota === undefined
            ? t('storage_used', size(used))
            : t('storage_usedOf', size(used), size(quota))}
      </p>
      <ul class="plain">
        {parts.map((part) => (
          <li key={part}>
            {t(words[part], size(storageUse[part] ?? 0))}
            <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="none" width="100" height="8" />
              <rect class="some" width={share(storageUse[part] ?? 0, all)} height="8" />
            </svg>
          </li>
        ))}
      </ul>
      <p class="meta">{t('storage_free')}</p>
    </div>
  );
}

/** In hundredths. */
const share = (part: number, all: number): number => (all === 0 ? 0 : Math.min(100, (100 * part) / all));
