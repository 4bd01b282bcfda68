import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, writeSettings } from '../utils/settings.ts';
import { StorageSilent } from './StorageSilent.tsx';
import { Welcome } from './Welcome.tsx';

/** The first-run page: reads and writes the settings that it offers. */
export function WelcomeForUser({ packOrigin }: { packOrigin: string | undefined }) {
  const [settings, setSettings] = useState<Settings | 'failed'>();
  useEffect(() => void readSettings().then(setSettings, () => setSettings('failed')), []);
  if (settings === 'failed') return <StorageSilent />;
  // A change made to settings that are not read yet would be shown undone a moment later.
  if (settings === undefined) return <main aria-busy="true" />;
  return (
    <Welcome
      settings={settings}
      packOrigin={packOrigin}
      change={(change) => {
        setSettings({ ...settings, ...change });
        // What is not stored does not go on standing there as if it were.
        void writeSettings(change).catch(() => setSettings(settings));
      }}
    />
  );
}
