import { StorageError } from './corpus/errors.ts';
import { settingNames, COPIED, isSetting } from './settings.ts';
import { copiedSettings, copySettings, forgetCopy } from './settings-copy.ts';
import { store, stored } from './stored.ts';

/** The last piece of work: two at once could copy what was read before the other's change. */
let last: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work).catch((error: unknown) => {
    // What cannot be copied now is copied at the next change or start.
    if (!(error instanceof StorageError)) throw error;
  });
  return last;
}

/** Brings settings back that the browser has lost since they were copied, else copies them. Done at each start. */
export const restoreSettings = (): Promise<void> =>
  inTurn(async () => {
    const held = await stored('local', [COPIED, ...settingNames]);
    if (held[COPIED] !== true) {
      const before = (await copiedSettings()) ?? {};
      const lost = settingNames.filter(
        (name) => (held[name] ?? null) === null && isSetting(name, before[name]),
      );
      await store('local', Object.fromEntries(lost.map((name) => [name, before[name]])));
    }
    await copyNow();
  });

/** Copies the settings as they are; to be called after each change of theirs. */
export const settingsChanged = (): Promise<void> => inTurn(copyNow);

/** Forgets the copy, after whatever is being copied; to be called when the settings themselves are deleted. */
export const forgetKeptSettings = (): Promise<void> => inTurn(forgetCopy);

async function copyNow(): Promise<void> {
  await copySettings(await stored('local', settingNames));
  await store('local', { [COPIED]: true });
}
