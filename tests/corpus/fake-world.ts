import type { CollectionWorld } from '../../utils/corpus/collection.ts';
import { collect } from '../../utils/corpus/collection.ts';
import { type CollectionState, emptyState } from '../../utils/corpus/collection-state.ts';
import { HOURLY } from '../../utils/corpus/politeness.ts';
import type { Article, Edition } from '../../utils/ukrinform/article.ts';
import { articleKey } from '../../utils/ukrinform/article-address.ts';
import type { Fetched, Wanted } from '../../utils/ukrinform/fetch.ts';
import type { FakeAgency } from './fake-agency.ts';

/** What ends a worker in the middle of its work. */
export class Killed extends Error {}

/** The next step ends the worker, before it has taken effect or just after. */
export type Kill = 'before' | 'after';

/** A browser with a clock that only moves when somebody waits. Everything that outlives a worker is a field. */
export class FakeWorld implements CollectionWorld {
  clock = Date.UTC(2026, 3, 1, 8);
  saved: CollectionState = emptyState();
  /** Texts added, per article key. */
  readonly stored = new Map<string, string[]>();
  readonly requests: { url: string; at: number }[] = [];
  mostAtOnce = 0;
  savesData = false;
  hourly = HOURLY;
  /** Called at every step that a kill may hit; throws to kill. */
  step: (when: Kill) => void = () => undefined;
  /** What adding an article runs into. */
  addFails: Error | undefined;
  readonly #agency: FakeAgency;
  #atOnce = 0;

  constructor(agency: FakeAgency) {
    this.#agency = agency;
  }

  async fetch(url: string, wanted: Wanted): Promise<Fetched> {
    this.step('before');
    this.requests.push({ url, at: this.clock });
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#atOnce);
    await Promise.resolve();
    this.clock += 400;
    this.#atOnce--;
    this.step('after');
    return this.#agency.answer(url, wanted);
  }

  async add(article: Article): Promise<void> {
    this.step('before');
    if (this.addFails !== undefined) throw this.addFails;
    const key = articleKey(article);
    this.stored.set(key, [...(this.stored.get(key) ?? []), article.text]);
    this.step('after');
  }

  async save(state: CollectionState): Promise<void> {
    this.step('before');
    this.saved = structuredClone(state);
    this.step('after');
  }

  async held(keys: string[]): Promise<Set<string>> {
    return new Set(keys.filter((key) => this.stored.has(key)));
  }
  now = (): number => this.clock;
  sleep = async (milliseconds: number): Promise<void> => void (this.clock += milliseconds);
  random = (): number => 0.5;
  allowed = async (): Promise<boolean> => !this.savesData;
  mostHourly = async (): Promise<number> => this.hourly;

  /** One life of a worker: goes on from what was saved. */
  live = (): Promise<void> => collect(structuredClone(this.saved), this);

  /** Puts the lists of the editions on the state, as a due alarm does. */
  begin(...editions: Edition[]): void {
    this.saved.lists = editions.flatMap((edition) => [
      { edition, list: 'sitemap' as const },
      { edition, list: 'feed' as const },
    ]);
    this.saved.nextRound = 0;
    this.saved.done = 0;
  }

  get busy(): boolean {
    return this.saved.lists.length > 0 || this.saved.queue.length > 0;
  }

  /** Lives of workers, a minute apart, until the round is over. */
  async round(...editions: Edition[]): Promise<void> {
    this.begin(...editions);
    await this.live();
    while (this.busy) {
      this.clock += 60_000;
      await this.live();
    }
  }

  /** Ids of the articles asked for, in order. */
  asked = (): number[] =>
    this.requests.flatMap(({ url }) => {
      const id = /\/(\d+)-/u.exec(url)?.[1];
      return id === undefined ? [] : [Number(id)];
    });
}
