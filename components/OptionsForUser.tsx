import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { areSettings, readSettings, type Settings, writeSettings } from '../utils/settings.ts';
import type { Import } from './ArticlesFile.tsx';
import { BudgetForUser } from './BudgetForUser.tsx';
import { erasedEverything } from './erase-from-page.ts';
import type { Export } from './ExportArticles.tsx';
import { type FirstLook, firstLook, type Lookups } from './first-look.ts';
import { HeldForUser } from './HeldForUser.tsx';
import { Options } from './Options.tsx';
import { type PackActions, PackForUser } from './PackForUser.tsx';
import { StorageForUser } from './StorageForUser.tsx';
import { StorageSilent } from './StorageSilent.tsx';

/** What the page does with articles by itself. */
export interface ArticleActions extends Lookups {
  /** Reads a file of articles into the corpus. */
  open: (
    file: Blob,
    onProgress: (done: number) => void,
  ) => Promise<{ added: number; skipped: { line: number; why: string }[] }>;
  write: Export;
  erase: () => Promise<void>;
}

interface OptionsForUserProps {
  articles: ArticleActions;
  packs: PackActions;
}

/** The options page: reads and writes the settings, opens files, shows what collection does. */
export function OptionsForUser({ articles, packs }: OptionsForUserProps) {
  const [first, setFirst] = useState<FirstLook | 'failed'>();
  useEffect(() => void firstLook(articles).then(setFirst, () => setFirst('failed')), []);
  if (first === 'failed') return <StorageSilent />;
  // A change made to settings that are not read yet would be shown undone a moment later.
  return first === undefined ? (
    <main aria-busy="true" />
  ) : (
    <KnownOptions articles={articles} packs={packs} first={first} />
  );
}

const LOOK_EVERY = 2000;

interface KnownOptionsProps extends OptionsForUserProps {
  first: FirstLook;
}

function KnownOptions({ articles, packs, first }: KnownOptionsProps) {
  const [settings, setSettings] = useState(first.settings);
  const [collection, setCollection] = useState(first.collection);
  const [importing, setImporting] = useState<Import>({ state: 'idle' });
  const [generation, setGeneration] = useState(first.pack?.held?.generation);
  const look = (): void =>
    void ask('collection-status', undefined).then(setCollection, () => setCollection(undefined));

  useEffect(() => {
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);

  // They change elsewhere too: in the popup, or when a start brings back what the browser has lost.
  useEffect(() => {
    const follow = (): void => void readSettings().then(setSettings, () => undefined);
    const changed = (changes: object): void => {
      if (areSettings(changes)) follow();
    };
    chrome.storage.local.onChanged.addListener(changed);
    // They may have changed since they were read first.
    follow();
    return () => chrome.storage.local.onChanged.removeListener(changed);
  }, []);

  const open = async (file: File): Promise<void> => {
    setImporting({ state: 'busy', added: 0 });
    setImporting(await opened(file, articles, (added) => setImporting({ state: 'busy', added })));
    // One that does not answer will find what is held when it starts anew.
    await ask('corpus-changed', undefined).catch(() => undefined);
    look();
  };
  const erase = async (): Promise<void> => {
    await articles.erase();
    setCollection(await ask('articles-erased', undefined));
  };
  const eraseEverything = async (): Promise<void> => {
    await erasedEverything();
    setImporting({ state: 'idle' });
    setSettings(await readSettings());
    look();
  };
  const change = async (changes: Partial<Settings>): Promise<void> => {
    setSettings((now) => ({ ...now, ...changes }));
    // What is not stored does not go on standing there as if it were.
    await writeSettings(changes).catch(() => setSettings(settings));
    look();
  };
  return (
    <Options
      settings={settings}
      collection={collection}
      importing={importing}
      change={(changes) => void change(changes)}
      collectNow={() =>
        void ask('collect-now', undefined).then(setCollection, () => setCollection(undefined))
      }
      open={(file) => void open(file)}
      write={articles.write}
      erase={erase}
      eraseEverything={eraseEverything}
      parts={partsOf({ articles, packs, first }, { settings, collection, generation, change, setGeneration })}
    />
  );
}

interface Known {
  settings: Settings;
  collection: CollectionStatus | undefined;
  generation: number | undefined;
  change: (changes: Partial<Settings>) => Promise<void>;
  setGeneration: (generation: number | undefined) => void;
}

/** What looks things up by itself. */
function partsOf({ articles, packs, first }: KnownOptionsProps, known: Known) {
  const { settings, change } = known;
  const held = { articles: known.collection?.articles, generation: known.generation };
  return {
    held: <HeldForUser counters={articles.months} first={first} {...held} />,
    budget: <BudgetForUser read={articles.budget} first={first.budget} settings={settings} />,
    packs: (
      <PackForUser
        actions={packs}
        first={first.pack}
        wish={settings.pack}
        choose={(pack) => change({ pack })}
        holds={known.setGeneration}
      />
    ),
    storageUse: <StorageForUser read={articles.storageUse} first={first.storageUse} {...held} />,
  };
}

async function opened(
  file: File,
  articles: ArticleActions,
  onProgress: (added: number) => void,
): Promise<Import> {
  try {
    return { state: 'done', ...(await articles.open(file, onProgress)) };
  } catch (error) {
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
