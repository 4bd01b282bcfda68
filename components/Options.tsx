import type { ComponentChildren } from 'preact';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { editionName, type MessageKey, t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { editions } from '../utils/ukrinform/editions.ts';
import { ArticlesFile, type Import } from './ArticlesFile.tsx';
import { CollectionLine } from './CollectionLine.tsx';
import { ComparedWith } from './ComparedWith.tsx';
import { EraseArticles } from './EraseArticles.tsx';
import { HostList } from './HostList.tsx';
import { HostListsFile } from './HostListsFile.tsx';

interface OptionsProps {
  settings: Settings;
  collection: CollectionStatus | undefined;
  importing: Import;
  change: (settings: Partial<Settings>) => void;
  collectNow: () => void;
  open: (file: File) => void;
  erase: () => Promise<void>;
  /** What follows the articles: packs. */
  children?: ComponentChildren;
}

const modes: Record<Settings['mode'], MessageKey> = {
  automatic: 'mode_automatic',
  'on-click': 'mode_onClick',
  paused: 'mode_paused',
};

/** The options page as a function of the settings. */
export function Options(props: OptionsProps) {
  const { settings, collection, importing, change, collectNow, open, erase, children } = props;
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <fieldset>
        <legend>{t('options_mode')}</legend>
        {(['automatic', 'on-click', 'paused'] as const).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={settings.mode === mode}
              onChange={() => change({ mode })}
            />
            {t(modes[mode])}
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{t('options_articles')}</h2>
        {collection !== undefined && <ComparedWith compared={collection} />}
        {collection !== undefined && <CollectionLine status={collection} />}
        <label>
          <input
            id="collect"
            type="checkbox"
            checked={settings.collect}
            onChange={() => change({ collect: !settings.collect })}
          />
          {t('options_collect')}
        </label>
        <button type="button" id="collect-now" onClick={collectNow}>
          {t('action_collect')}
        </button>
        <ArticlesFile state={importing} open={open} />
        <EraseArticles erase={erase} busy={importing.state === 'busy'} />
      </section>
      {children}
      <EditionChoice chosen={settings.editions} change={(chosen) => change({ editions: chosen })} />
      <HostList
        title={t('options_off')}
        hosts={settings.offHosts}
        change={(offHosts) => change({ offHosts })}
      />
      <HostList
        title={t('options_licensed')}
        hosts={settings.licensedHosts}
        change={(licensedHosts) => change({ licensedHosts })}
      />
      <HostList
        title={t('options_mine')}
        hosts={settings.mineHosts}
        change={(mineHosts) => change({ mineHosts })}
      />
      <HostListsFile lists={settings} change={change} />
    </main>
  );
}

function EditionChoice({
  chosen,
  change,
}: {
  chosen: Settings['editions'];
  change: (chosen: Settings['editions']) => void;
}) {
  return (
    <fieldset>
      <legend>{t('options_editions')}</legend>
      <p class="meta">{t('options_editionsHint')}</p>
      {editions.map(({ edition }) => (
        <label key={edition}>
          <input
            type="checkbox"
            checked={chosen.includes(edition)}
            onChange={() =>
              change(
                chosen.includes(edition) ? chosen.filter((other) => other !== edition) : [...chosen, edition],
              )
            }
          />
          {editionName(edition)}
        </label>
      ))}
    </fieldset>
  );
}
