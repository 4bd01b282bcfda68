import type { PackStatus } from '../utils/corpus/pack-status.ts';
import { megabytes, t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { PackActivityLine } from './PackActivityLine.tsx';
import { PackFile, type PackWork } from './PackFile.tsx';
import { PackHeld } from './PackHeld.tsx';

type Wish = Settings['pack'];

interface PackOptionsProps {
  status: PackStatus;
  wish: Wish;
  work: PackWork;
  choose: (wish: Wish) => void;
  now: () => void;
  open: (file: File, trusted?: string) => void;
  decline: () => void;
  remove: () => void;
}

/** Everything about packs on the options page. */
export function PackOptions({ status, wish, work, choose, now, open, decline, remove }: PackOptionsProps) {
  const { origin, held, activity, olderBytes } = status;
  return (
    <section id="pack">
      <h2>{t('options_pack')}</h2>
      <p class="meta">{t('pack_hint')}</p>
      <PackHeld status={status} />
      <PackActivityLine activity={activity} />
      {origin !== undefined && (
        <>
          <Wishes origin={origin} wish={wish} choose={choose} olderBytes={olderBytes} />
          <button type="button" id="pack-now" onClick={now}>
            {t('action_packNow')}
          </button>
        </>
      )}
      <PackFile work={work} open={open} decline={decline} />
      {(held !== undefined || status.fault === 'pack-version') && (
        <button type="button" id="pack-delete" onClick={remove}>
          {t('pack_delete')}
        </button>
      )}
    </section>
  );
}

interface WishesProps {
  origin: string;
  wish: Wish;
  choose: (wish: Wish) => void;
  olderBytes: number | undefined;
}

function Wishes({ origin, wish, choose, olderBytes = 0 }: WishesProps) {
  const words: Record<Wish, string> = {
    off: t('pack_wishOff'),
    recent: t('pack_wishRecent'),
    whole: olderBytes === 0 ? t('pack_wishWhole') : t('pack_wishWholeSize', megabytes(olderBytes)),
  };
  return (
    <fieldset aria-describedby="pack-wish-hint">
      <legend>{t('pack_origin', origin)}</legend>
      <p class="meta" id="pack-wish-hint">
        {t('pack_wishHint')}
      </p>
      {(['off', 'recent', 'whole'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="pack" value={one} checked={wish === one} onChange={() => choose(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
