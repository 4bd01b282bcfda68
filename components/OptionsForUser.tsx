import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { readSettings, type Settings, writeSettings } from '../utils/settings.ts';
import type { Import } from './ArticlesFile.tsx';
import { Options } from './Options.tsx';
import { type PackActions, PackForUser } from './PackForUser.tsx';

/** Reads a file of articles into the corpus. */
type ImportArticles = (
  file: Blob,
  onProgress: (done: number) => void,
) => Promise<{ added: number; skipped: { line: number; why: string }[] }>;

interface OptionsForUserProps {
  importArticles: ImportArticles;
  eraseArticles: () => Promise<void>;
  packs: PackActions;
}

const LOOK_EVERY = 2000;

/** The options page: reads and writes the settings, opens files, shows what collection does. */
export function OptionsForUser({ importArticles, eraseArticles, packs }: OptionsForUserProps) {
  const [settings, setSettings] = useState<Settings>();
  const [collection, setCollection] = useState<CollectionStatus>();
  const [importing, setImporting] = useState<Import>({ state: 'idle' });
  const look = (): void =>
    void ask('collection-status', undefined).then(setCollection, () => setCollection(undefined));

  useEffect(() => {
    void readSettings().then(setSettings);
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);

  const open = async (file: File): Promise<void> => {
    setImporting({ state: 'busy', added: 0 });
    try {
      const { added, skipped } = await importArticles(file, (done) =>
        setImporting({ state: 'busy', added: done }),
      );
      setImporting({ state: 'done', added, skipped });
    } catch (error) {
      setImporting({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
    await ask('corpus-changed', undefined);
    look();
  };
  const erase = async (): Promise<void> => {
    await eraseArticles();
    setCollection(await ask('articles-erased', undefined));
  };
  // A change made to settings that are not read yet would be shown undone a moment later.
  if (settings === undefined) return <main aria-busy="true" />;
  return (
    <Options
      settings={settings}
      collection={collection}
      importing={importing}
      change={(change) => {
        setSettings({ ...settings, ...change });
        void writeSettings(change).then(look);
      }}
      collectNow={() => void ask('collect-now', undefined).then(setCollection)}
      open={(file) => void open(file)}
      erase={erase}
    >
      <PackForUser actions={packs} />
    </Options>
  );
}
