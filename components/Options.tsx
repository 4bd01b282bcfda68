import type { ComponentChildren } from 'preact';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { ArticlesFile, type Import } from './ArticlesFile.tsx';
import { CitationOptions } from './CitationOptions.tsx';
import { CollectionOptions } from './CollectionOptions.tsx';
import { ComparedWith } from './ComparedWith.tsx';
import { EraseArticles } from './EraseArticles.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { type Export, ExportArticles } from './ExportArticles.tsx';
import { HostLists } from './HostLists.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { SettingsFile } from './SettingsFile.tsx';

/** What looks things up by itself, between the settings. */
interface OptionsParts {
  /** The articles held by month. */
  held?: ComponentChildren;
  /** Where articles are collected from, and how often. */
  budget?: ComponentChildren;
  packs?: ComponentChildren;
  storageUse?: ComponentChildren;
}

interface OptionsProps {
  settings: Settings;
  collection: CollectionStatus | undefined;
  importing: Import;
  change: (settings: Partial<Settings>) => void;
  collectNow: () => void;
  open: (file: File) => void;
  write: Export;
  erase: () => Promise<void>;
  eraseEverything: () => Promise<void>;
  parts?: OptionsParts;
}

/** The options page as a function of the settings. */
export function Options(props: OptionsProps) {
  const { settings, collection, importing, change, parts = {} } = props;
  const busy = importing.state === 'busy';
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <ModeChoice mode={settings.mode} change={(mode) => change({ mode })} />
      <section id="articles">
        <h2>{t('options_articles')}</h2>
        {collection !== undefined && <ComparedWith compared={collection} />}
        {parts.held}
        <ArticlesFile state={importing} open={props.open} />
        <ExportArticles write={props.write} articles={collection?.articles ?? 0} />
        <EraseArticles erase={props.erase} busy={busy} />
      </section>
      <CollectionOptions
        settings={settings}
        status={collection}
        change={change}
        collectNow={props.collectNow}
      >
        {parts.budget}
      </CollectionOptions>
      {parts.packs}
      {parts.storageUse}
      <HostLists settings={settings} change={change} />
      <CitationOptions settings={settings} change={change} />
      <SettingsFile settings={settings} change={change} />
      <EraseEverything erase={props.eraseEverything} busy={busy} />
      <footer>
        <a href="/licences.txt">{t('options_licences')}</a>
      </footer>
    </main>
  );
}
