import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';

type Erasing = { state: 'idle' | 'asking' | 'busy' | 'done' } | { state: 'failed'; why: string };

/** Deletes all articles, after a second question. What is in the way of a mistake comes first and is focused. */
export function EraseArticles({ erase, busy }: { erase: () => Promise<void>; busy: boolean }) {
  const [erasing, setErasing] = useState<Erasing>({ state: 'idle' });
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(erasing.state);
  useLayoutEffect(() => {
    // The focus goes where the buttons go; a page that only just opened keeps its own.
    if (erasing.state === 'asking') keep.current?.focus();
    else if (before.current === 'asking') first.current?.focus();
    before.current = erasing.state;
  }, [erasing]);

  const confirmed = async (): Promise<void> => {
    setErasing({ state: 'busy' });
    try {
      await erase();
      setErasing({ state: 'done' });
    } catch (error) {
      setErasing({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div id="erase" data-state={erasing.state}>
      {erasing.state === 'asking' ? (
        <div role="group" aria-labelledby="erase-sure">
          <p id="erase-sure">{t('erase_sure')}</p>
          <button type="button" id="erase-no" ref={keep} onClick={() => setErasing({ state: 'idle' })}>
            {t('erase_no')}
          </button>
          <button type="button" id="erase-yes" onClick={() => void confirmed()}>
            {t('erase_yes')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          id="erase-articles"
          ref={first}
          aria-disabled={busy || erasing.state === 'busy'}
          onClick={() => {
            if (!busy && erasing.state !== 'busy') setErasing({ state: 'asking' });
          }}
        >
          {t('options_erase')}
        </button>
      )}
      <p role="status">
        {erasing.state === 'done' && t('erase_done')}
        {erasing.state === 'failed' && t('erase_failed', erasing.why)}
      </p>
    </div>
  );
}
