import { readSettings, type Settings } from '../settings.ts';
import { store, stored } from '../stored.ts';
import { registerScan, scanOpenTabs } from './registration.ts';
import { offSitesFollow } from './toolbar-off-sites.ts';
import { toolbarsFollow } from './toolbar-of-settings.ts';

const KEY = 'asSet';

/** Has pages checked as the settings say, and notes when that is done. */
export async function checkAsSet(settings: Settings): Promise<void> {
  offSitesFollow(settings);
  await registerScan(settings);
  await toolbarsFollow(settings);
  await store('session', { [KEY]: wishIn(settings) });
}

/**
 * Does what a background that was ended in the middle has left undone. In a session that has just begun, because the
 * extension was installed, updated or switched on again, the tabs that are open already are looked into as well.
 */
export async function catchUpWithSettings(): Promise<void> {
  const [settings, { [KEY]: done }] = await Promise.all([readSettings(), stored('session', KEY)]);
  if (done === wishIn(settings)) return;
  await checkAsSet(settings);
  if (done === undefined) await scanOpenTabs(settings);
}

const wishIn = ({ mode, offHosts }: Settings): string => JSON.stringify([mode, offHosts]);
