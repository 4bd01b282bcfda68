import { later } from './later.ts';
import { PageChanges } from './page-changes.ts';
import { NEVER, type Pace, RecheckPlan } from './recheck-plan.ts';

/** Re-checks after 2, 4, 8, … seconds; readings of any kind ten seconds apart, after six that may come at once. */
const pace: Pace = {
  quiet: 1000,
  longest: 5000,
  settling: 400,
  distance: 2000,
  every: 10_000,
  burst: 6,
};
/** Re-checks of a visit: over about two minutes where nothing of the agency's was found, else over two hours. */
const MOST = { ordinary: 6, found: 12 };
/** Who waits longer than this for a reading that is due anyway need not watch meanwhile. */
const FAR = 6000;

/** What a watch is told of its document and does with it. */
interface Watched {
  /** Whether anything of the agency's was found on the page. */
  found(): boolean;
  /** False when the extension is gone. */
  alive(): boolean;
  /** Reads the page again, and reports it `anyway` or only when its text or its links to the agency are others. */
  read(anyway: boolean): Promise<unknown>;
}

/**
 * Watches a document and has it read again when it has changed, as the plan allows. It is a bystander: it looks at what
 * changed only until something matters, never while a reading is waited for that is far, and reads nothing while hidden.
 */
export class PageWatch {
  readonly #page: Document;
  readonly #watched: Watched;
  readonly #plan = new RecheckPlan(pace);
  readonly #changes = new PageChanges();
  readonly #observer = new MutationObserver((records) => this.#see(records));
  readonly #next = (): void => this.#proceed();
  #anyway = false;
  #reading = false;
  /** When it will be looked whether it is time. */
  #waiting = NEVER;

  constructor(page: Document, watched: Watched) {
    this.#page = page;
    this.#watched = watched;
    page.addEventListener('visibilitychange', this.#next);
  }

  /** Whether the page has changed since it was read last. */
  get changed(): boolean {
    this.#see(this.#observer.takeRecords());
    return this.#plan.pending;
  }

  /** A reading begins: whatever changes from now on is news. */
  began(asked: boolean): void {
    this.#plan.began(performance.now(), asked);
    this.#changes.read();
    this.#anyway = false;
    this.#observer.takeRecords();
    this.#observer.observe(this.#page, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
      attributeOldValue: true,
    });
  }

  /** The document went on to another address. */
  navigated(): void {
    this.#anyway = true;
    this.#plan.visited(performance.now());
    this.#proceed();
  }

  /** Somebody else saw that the page has changed, though perhaps not in its text. */
  touched(): void {
    this.#anyway = true;
    this.#plan.changed(performance.now());
    this.#proceed();
  }

  #see(records: readonly MutationRecord[]): void {
    if (records.length === 0 || (!this.#plan.pending && !this.#changes.matter(records))) return;
    this.#plan.changed(performance.now());
    this.#proceed();
  }

  /** Reads the page if it is time, else waits until it is. */
  #proceed(): void {
    if (!this.#watched.alive()) return this.#end();
    const due = this.#plan.dueAt(this.#watched.found() ? MOST.found : MOST.ordinary);
    const now = performance.now();
    const hidden = this.#page.visibilityState === 'hidden';
    // What changes meanwhile will be read with the rest; what is never read again has nothing more to tell.
    if (this.#plan.pending && (hidden || due - now > FAR)) this.#observer.disconnect();
    if (due === NEVER || this.#reading || hidden) return;
    if (now >= due) void this.#read();
    else this.#wait(due);
  }

  /** One wait at a time: it is left alone when it ends too early, because changes may come by the thousand. */
  #wait(due: number): void {
    if (this.#waiting <= due) return;
    this.#waiting = due;
    void later(Math.ceil(due - performance.now())).then(() => {
      // A wait for an earlier moment has taken its place.
      if (this.#waiting !== due) return;
      this.#waiting = NEVER;
      this.#proceed();
    });
  }

  async #read(): Promise<void> {
    this.#reading = true;
    try {
      await this.#watched.read(this.#anyway);
    } catch {
      // A page that cannot be read now is read again when it changes.
    } finally {
      this.#reading = false;
    }
    this.#proceed();
  }

  #end(): void {
    this.#observer.disconnect();
    this.#waiting = -NEVER;
    this.#page.removeEventListener('visibilitychange', this.#next);
  }
}
