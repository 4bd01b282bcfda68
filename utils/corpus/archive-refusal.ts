import { store, stored, unstore } from '../stored.ts';
import type { Archive } from './archive-in-place.ts';

const KEY = 'archiveRefused';

/** What is known to this worker of what is noted; a cache. */
let noted: boolean | undefined;

/** Whether the last look-up in a large archive found no files to look in, in this session of the browser. */
export async function isArchiveRefused(): Promise<boolean> {
  const { [KEY]: refused } = await stored('session', KEY);
  return refused === true;
}

/** Forgets it: another pack may be held, or none. */
export const forgetRefusal = (): Promise<void> => note(false);

/** The same archive, with a refusal of the browser noted for the options page until an answer comes. */
export const notingRefusal = (ask: Archive['ask']): Archive['ask'] => {
  return async (probe) => {
    try {
      const answer = await ask(probe);
      await note(answer.result === 'failed' && answer.reason === 'storage-failed');
      return answer;
    } catch (error) {
      await note(true);
      throw error;
    }
  };
};

/** Every page asks the archive; only a change is written. */
async function note(refused: boolean): Promise<void> {
  if (noted === refused) return;
  noted = refused;
  await (refused ? store('session', { [KEY]: true }) : unstore('session', KEY));
}
