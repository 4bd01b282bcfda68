import { backOff, nextAllowed, recent } from '../../../utils/corpus/politeness.ts';
import type { Fetched, Wanted } from '../../../utils/ukrinform/fetch.ts';
import type { Journal } from './journal.ts';

/** What a crawl touches besides its files. */
export interface CrawlWorld {
  fetch(url: string, wanted: Wanted): Promise<Fetched>;
  /** Epoch milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  random(): number;
  /** Tells how far the crawl has come; the last telling may be written over. */
  progress(text: string): void;
  /** Tells why nothing is asked for a while. */
  trouble(text: string): void;
}

/** Asks one thing at a time, as rarely as collection does, and stays away when the site is in trouble. */
export class PoliteAsker {
  readonly #journal: Journal;
  readonly #world: CrawlWorld;
  /** Milliseconds between requests that a site has asked for. */
  delay = 0;

  constructor(journal: Journal, world: CrawlWorld) {
    this.#journal = journal;
    this.#world = world;
  }

  /** The answer to a request; what is only a sign of trouble is asked for again, later and later. */
  async ask(url: string, wanted: Wanted): Promise<Fetched> {
    for (;;) {
      await this.#wait();
      this.#journal.note({ asked: this.#world.now() });
      const fetched = await this.#world.fetch(url, wanted);
      const trouble = troubleIn(fetched);
      if (trouble === undefined) {
        if (this.#journal.failures > 0) this.#journal.note({ failures: 0 });
        return fetched;
      }
      const failures = this.#journal.failures + 1;
      const away = backOff(failures, this.#world.random(), trouble.retryAfter);
      this.#journal.note({ failures, until: this.#world.now() + away });
      this.#world.trouble(`${url}: ${trouble.why}; again in ${Math.ceil(away / 60_000)} min`);
    }
  }

  async #wait(): Promise<void> {
    const { asked, until } = this.#journal;
    const now = this.#world.now();
    const last = recent(asked, now).at(-1) ?? -Infinity;
    const earliest = Math.max(until, nextAllowed(asked, now), last + this.delay);
    if (earliest > now) await this.#world.sleep(earliest - now);
  }
}

/** Trouble of the site or the way to it, as collection sees it; other refusals concern one address only. */
function troubleIn(fetched: Fetched): { why: string; retryAfter?: number } | undefined {
  if (fetched.result === 'refused' && (fetched.status === 429 || fetched.status >= 500)) {
    const { status, retryAfter } = fetched;
    return { why: `status ${status}`, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  return fetched.result === 'failed' && (fetched.why === 'network' || fetched.why === 'timeout')
    ? { why: fetched.why }
    : undefined;
}
