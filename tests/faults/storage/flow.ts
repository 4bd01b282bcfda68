import type { StorageWorld } from './storage-world.ts';

/** One thing that the product does with storage. */
export interface Flow {
  name: string;
  /** What is held before. */
  from: 'nothing' | 'collected' | 'both';
  /** What is there besides; no fault is met yet. */
  prepare?(world: StorageWorld): Promise<unknown>;
  run(world: StorageWorld): Promise<unknown>;
  /** What may be said after any fault; anything else is a wrong verdict. */
  says?: { now(): Promise<unknown>; may: readonly unknown[] };
  /** Whether it deletes the user's articles, or the pack, as it was asked to. */
  erases?: 'articles' | 'pack';
  /** Collected articles that it replaces by others of the same key: what they said may be gone afterwards. */
  replaces?: readonly number[];
  /** What is so in the end, once it was run without a fault; compared with what it is where there never was one. */
  after?(world: StorageWorld): Promise<unknown>;
}
