import { hitsOf } from '../../utils/corpus/corpus.ts';
import { inDatabase } from '../../utils/corpus/database.ts';
import { heldPackCorpus } from '../../utils/corpus/pack-open.ts';
import { emptyPackState, type PackState } from '../../utils/corpus/pack-state.ts';
import { syncPack, type SyncWorld } from '../../utils/corpus/pack-sync.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { fetchFromPackOrigin, type PackRequest } from '../../utils/ukrinform/fetch.ts';
import { type FakeOrigin, ORIGIN } from './fake-origin.ts';
import { wordsOfArticle } from './made-pack.ts';

/** A browser with a clock of its own. What outlives a worker is the saved state and the database. */
export class FakeSyncWorld implements SyncWorld {
  clock = Date.UTC(2026, 10, 25, 8);
  saved: PackState = emptyPackState();
  free = Infinity;
  wantsOld = false;
  allows = true;
  changes = 0;
  /** Called at every step that a kill may hit; throws to kill. */
  step: () => void = () => undefined;
  readonly key: string;
  readonly #origin: FakeOrigin;

  constructor(origin: FakeOrigin, key: string) {
    this.#origin = origin;
    this.key = key;
  }

  async get(name: string, request: PackRequest) {
    this.step();
    const answer = await fetchFromPackOrigin(ORIGIN, name, request, { fetch: this.#origin.fetch });
    this.step();
    return answer;
  }

  async save(state: PackState): Promise<void> {
    this.step();
    this.saved = structuredClone(state);
    this.step();
  }

  room = async (): Promise<number> => this.free;
  old = async (): Promise<boolean> => this.wantsOld;
  allowed = async (): Promise<boolean> => this.allows;
  changed = (): void => void this.changes++;
  arriving = (): void => undefined;
  now = (): number => this.clock;
  random = (): number => 0.5;

  /** One life of a worker: goes on from what was saved. */
  live = (): Promise<void> => syncPack(structuredClone(this.saved), this);
}

/** Ids of the articles of the held pack that are found by their words, of those given. */
export const foundIn = (ids: readonly number[], version = ''): Promise<number[]> =>
  inDatabase(async (database) => {
    const corpus = await heldPackCorpus(database);
    if (corpus === undefined) return [];
    const found = await Promise.all(
      ids.map(async (id) => {
        const hits = hitsOf(corpus.segments, pageKeys(wordsOfArticle(id, version)));
        const articles = await corpus.articles([...new Set(hits.map(({ row }) => row))]);
        return articles.some(({ card }) => card.key === `en:${id}`) ? [id] : [];
      }),
    );
    return found.flat();
  });
