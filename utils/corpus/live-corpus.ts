import type { Reason } from '../policy/verdict.ts';
import { archiveInPlace } from './browser-archive.ts';
import { collectedCorpus, collectedKeys } from './collected-corpus.ts';
import { ofStorage, openDatabase } from './database.ts';
import { CheckError, StorageError } from './errors.ts';
import { heldByBoth, joinedCorpus } from './joined-corpus.ts';
import { askForMending } from './mending.ts';
import { heldPackCorpus } from './pack-open.ts';
import type { ProbedCorpus } from './probed-corpus.ts';

/** A check that began with a corpus that is then forgotten may read it this much longer, in milliseconds. */
const GRACE = 20_000;

/** The corpus in IndexedDB, loaded once per life of the worker. A cache: the worker may die at any line. */
let loaded: Promise<ProbedCorpus> | undefined;

/** The held corpus. Rejects with `CheckError` when it cannot be read; the next call tries again. */
export function liveCorpus(): Promise<ProbedCorpus> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Articles were added or deleted: the next check loads the corpus anew. */
export function forgetCorpus(): void {
  const old = loaded;
  loaded = undefined;
  // A corpus that did not load has nothing to close, and whoever asked for it has been told.
  void old?.then(
    (corpus) => setTimeout(() => corpus.close(), GRACE),
    () => undefined,
  );
}

async function load(): Promise<ProbedCorpus> {
  const database = await openDatabase();
  // A connection that another context had closed, or that the browser ended, answers nothing any more.
  for (const end of ['versionchange', 'close']) database.addEventListener(end, forgetCorpus);
  try {
    return await corpusIn(database);
  } catch (error) {
    database.close();
    throw ofStorage(error);
  }
}

/**
 * Collected articles and the pack. When one of them cannot be read the other still answers, but no longer that nothing
 * was found: what is missing is told with what was compared. When nothing else is held, the fault is all there is.
 */
async function corpusIn(database: IDBDatabase): Promise<ProbedCorpus> {
  const [collected, pack] = await Promise.all([
    attempted(collectedCorpus(database)),
    attempted(heldPackCorpus(database, archiveInPlace())),
  ]);
  const faults = [collected, pack].flatMap((part) => ('error' in part ? [part.error] : []));
  if (faults.length > 0) await mendingAsked();
  if ('error' in collected) {
    if ('error' in pack || pack.value === undefined) throw collected.error;
    return { ...withMissing(pack.value, reasonOf(collected.error)), close: () => database.close() };
  }
  const missing = 'error' in pack ? reasonOf(pack.error) : collected.value.compared.missing;
  const held = 'error' in pack ? undefined : pack.value;
  const corpus =
    held === undefined
      ? collected.value
      : joinedCorpus(
          collected.value,
          held,
          await heldByBoth(collected.value, held, () => collectedKeys(database)),
        );
  return watched(missing === undefined ? corpus : withMissing(corpus, missing));
}

/** A fault that shows only when something is read is to be mended as well. */
function watched(corpus: ProbedCorpus): ProbedCorpus {
  const { probe } = corpus;
  const failed = async (error: unknown): Promise<never> => {
    // The next check begins with what the storage answers then.
    if (error instanceof StorageError) forgetCorpus();
    if (error instanceof CheckError) await mendingAsked();
    throw error;
  };
  return {
    ...corpus,
    articles: (rows) => corpus.articles(rows).catch(failed),
    rowOf: (key) => corpus.rowOf(key).catch(failed),
    ...(probe === undefined ? {} : { probe: (keys) => probe(keys).catch(failed) }),
  };
}

/** Where even that cannot be noted, the next check that meets the fault asks again. */
const mendingAsked = (): Promise<void> => askForMending().catch(() => undefined);

type Attempted<T> = { value: T } | { error: unknown };
const attempted = <T>(work: Promise<T>): Promise<Attempted<T>> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

const reasonOf = (error: unknown): Reason => (error instanceof CheckError ? error.reason : 'storage-failed');
const withMissing = (corpus: ProbedCorpus, missing: Reason): ProbedCorpus => ({
  ...corpus,
  compared: { ...corpus.compared, missing },
});
