import type { CheckedDraft } from '../citation/correction.ts';
import type { PageFacts } from '../policy/facts.ts';
import type { Verdict } from '../policy/verdict.ts';
import type { DraftAnswer } from './check-draft.ts';
import { draftFacts, writtenBlocks } from './draft-facts.ts';
import type { Draft } from './draft.ts';
import { verdictAmong } from './found-articles.ts';

/** A draft that was checked, and the articles to check it with while it goes on. */
export type KnownDraft = CheckedDraft & Pick<DraftAnswer, 'found'>;

/** How the check of a draft stands. What was found last stays in sight until there is something newer. */
export type DraftCheck =
  | { check: 'empty' }
  | { check: 'checking'; last?: KnownDraft }
  /** `settled` when the draft, as it is now, was compared with all articles that are held. */
  | { check: 'done'; last: KnownDraft; settled: boolean }
  /** The background did not answer. */
  | { check: 'silent'; last?: KnownDraft };

type Ask = (facts: PageFacts) => Promise<DraftAnswer>;
/** What is said of a changed draft from what was found before, without asking anybody. */
type Near = (facts: PageFacts, last: DraftAnswer) => Promise<Verdict>;

/** Milliseconds without a change after which the draft is compared with everything again. */
const PAUSE = 600;

/**
 * Checks a draft while it is being written: with every change against the articles that were found last, here and at
 * once; and against all that are held at first and in every pause. One check at a time.
 */
export class DraftChecker {
  readonly #ask: Ask;
  readonly #near: Near;
  readonly #tell: (state: DraftCheck) => void;
  #draft: Draft | undefined;
  #last: KnownDraft | undefined;
  /** The last whole check. */
  #whole: DraftAnswer | undefined;
  #busy = false;
  #next: 'found' | 'all' | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    ask: Ask,
    tell: (state: DraftCheck) => void,
    near: Near = (facts, last) => verdictAmong(facts, last, Date.now()),
  ) {
    this.#ask = ask;
    this.#tell = tell;
    this.#near = near;
  }

  /** The draft was changed. */
  change(draft: Draft): void {
    clearTimeout(this.#pause);
    if (writtenBlocks(draft).length === 0) return this.#empty();
    this.#draft = draft;
    if (this.#whole === undefined) return this.again();
    this.#ready('found');
    this.#pause = setTimeout(() => this.again(), PAUSE);
  }

  /** Compares the draft with everything now. */
  again(): void {
    this.#ready('all');
  }

  /** Nothing is asked or told any more. */
  end(): void {
    clearTimeout(this.#pause);
    this.#draft = undefined;
    this.#next = undefined;
  }

  #empty(): void {
    this.end();
    this.#last = undefined;
    this.#whole = undefined;
    this.#tell({ check: 'empty' });
  }

  #ready(extent: 'found' | 'all'): void {
    if (this.#busy) this.#next = this.#next === 'all' ? 'all' : extent;
    else void this.#check(extent);
  }

  async #check(extent: 'found' | 'all'): Promise<void> {
    const draft = this.#draft;
    if (draft === undefined) return;
    this.#busy = true;
    if (extent === 'all') this.#tell({ check: 'checking', ...this.#known() });
    try {
      const answer = await this.#answer(draftFacts(draft), extent);
      this.#answered(draft, answer, extent);
    } catch {
      if (this.#draft !== undefined) this.#tell({ check: 'silent', ...this.#known() });
    }
    this.#busy = false;
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) await this.#check(next);
  }

  async #answer(facts: PageFacts, extent: 'found' | 'all'): Promise<DraftAnswer> {
    const whole = this.#whole;
    if (extent === 'all' || whole === undefined) return this.#ask(facts);
    return { ...whole, verdict: await this.#near(facts, whole) };
  }

  #answered(draft: Draft, answer: DraftAnswer, extent: 'found' | 'all'): void {
    // The draft was emptied meanwhile: what is known of it is of no use.
    if (this.#draft === undefined) return;
    this.#last = { draft, ...answer };
    if (extent === 'all') this.#whole = answer;
    this.#tell({ check: 'done', last: this.#last, settled: extent === 'all' && draft === this.#draft });
  }

  #known(): { last?: KnownDraft } {
    return this.#last === undefined ? {} : { last: this.#last };
  }
}
