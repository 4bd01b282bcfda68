import type { PackFile } from './manifest.ts';
import { chosenParts } from './pack-choice.ts';
import { PackFaultError } from './pack-fault.ts';
import { isNoRoom, narrowed } from './pack-room.ts';
import { packRecords, saveFile } from './pack-store.ts';
import { completed, heldAlready, type Target } from './pack-swap.ts';

/** Where the files of a generation come from. */
interface Supply {
  /** A file whose size and hash were checked. Rejects with `PackFaultError`. */
  file(file: PackFile): Promise<Blob>;
  /** It is stored. */
  stored(file: PackFile): Promise<void>;
  /** Bytes that may be added to what is stored. */
  room(): Promise<number>;
}

/** What came of it: whether the held pack is another one, and whether older parts had no room. */
interface Filled {
  changed: boolean;
  narrowed: boolean;
}

/**
 * Stores the files of an accepted generation that are not here yet, one by one, and puts it in the place of the held
 * one. Where there is no room, the older parts go first, those that are held too; the user's own data never. `old` says
 * whether the older parts are wanted, `opened` whether the user opened the pack by hand.
 */
export async function fill(target: Target, old: boolean, opened: boolean, supply: Supply): Promise<Filled> {
  try {
    return { changed: await filledWith(old, target, opened, supply), narrowed: false };
  } catch (error) {
    if (!isNoRoom(error)) throw error;
  }
  const smaller = await narrowed(target);
  try {
    return { changed: (await filledWith(false, target, opened, supply)) || smaller, narrowed: true };
  } catch (error) {
    throw isNoRoom(error) ? new PackFaultError('no-room') : error;
  }
}

async function filledWith(
  old: boolean,
  target: Target,
  opened: boolean,
  { file: supplied, stored, room }: Supply,
): Promise<boolean> {
  const { held, files } = await packRecords();
  const choice = chosenParts(target.manifest, { old, room: await room() }, files);
  if (typeof choice === 'string') throw new PackFaultError(choice);
  if (heldAlready(held, target, choice)) return false;
  for (const file of choice.missing) {
    await saveFile(file.sha256, await supplied(file));
    await stored(file);
  }
  await completed(target, choice, opened);
  return true;
}
