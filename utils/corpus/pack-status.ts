import type { Compared } from '../policy/verdict.ts';
import type { PackFault } from './pack-fault.ts';

/** What is done about packs, for the options page. Times in epoch milliseconds. */
export type PackActivity =
  /** This build fetches none, or the user wants none. */
  | { doing: 'nothing' }
  | { doing: 'waiting'; until: number }
  /** The user asked to look for a newer one; another task with packs comes to its end first. */
  | { doing: 'queued' }
  | { doing: 'looking' }
  /** Bytes that are here of all that are wanted. */
  | { doing: 'downloading'; done: number; of: number }
  | { doing: 'backing-off'; until: number };

export interface PackStatus {
  /** Where this build fetches packs from; absent for a build that only opens files. */
  origin?: string;
  activity: PackActivity;
  held?: {
    generation: number;
    builtAt: number;
    /** Days, once that is worth saying. */
    daysOld?: number;
    bytes: number;
    compared: Compared;
    /** Some of its older parts are not held. */
    partly: boolean;
  };
  /** Bytes of the older parts of the newest known generation. */
  olderBytes?: number;
  /** The browser refuses what looking older articles up takes: they are held, but pages are not compared with them. */
  archive?: 'refused';
  /** Why the last attempt failed, or why what is stored cannot be used. */
  fault?: PackFault;
}
