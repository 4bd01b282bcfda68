import { store, stored, unstore } from '../stored.ts';

const KEY = 'erasing';

/** Whether everything is being deleted; noted in `storage.local`, so that a killed background goes on with it. */
export async function isErasing(): Promise<boolean> {
  const { [KEY]: noted } = await stored('local', KEY);
  return noted === true;
}

/** Notes that everything is to be deleted, and stops what would fill it again: both are asked before every request. */
export const noteErasing = (): Promise<void> => store('local', { [KEY]: true, collect: false, pack: 'off' });

/** Everything is deleted. */
export const forgetErasing = (): Promise<void> => unstore('local', KEY);

/** Forgets all that is noted besides. */
export async function clearAllButNote(): Promise<void> {
  const names = Object.keys(await stored('local', null));
  await unstore(
    'local',
    names.filter((name) => name !== KEY),
  );
}
