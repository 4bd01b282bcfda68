import type { CheckedDraft } from '../citation/correction.ts';
import type { DraftAnswer, DraftQuestion } from './check-draft.ts';
import { draftFacts, writtenBlocks } from './draft-facts.ts';
import type { Draft } from './draft.ts';

/** How the check of a draft stands. What was found last stays in sight until there is something newer. */
export type DraftCheck =
  | { check: 'empty' }
  | { check: 'checking'; last?: CheckedDraft }
  /** `settled` when the draft, as it is now, was compared with all articles that are held. */
  | { check: 'done'; last: CheckedDraft; settled: boolean }
  /** The background did not answer. */
  | { check: 'silent'; last?: CheckedDraft };

type Ask = (question: DraftQuestion) => Promise<DraftAnswer>;

/** Milliseconds without a change after which the draft is compared with everything again. */
const PAUSE = 600;

/**
 * Checks a draft while it is being written: with every change against the articles that were found last, which takes a
 * small part of a whole check; and against all that are held at first and in every pause. One check at a time.
 */
export class DraftChecker {
  readonly #ask: Ask;
  readonly #tell: (state: DraftCheck) => void;
  #draft: Draft | undefined;
  #last: CheckedDraft | undefined;
  #found: string[] | undefined;
  #busy = false;
  #next: 'found' | 'all' | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: Ask, tell: (state: DraftCheck) => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  /** The draft was changed. */
  change(draft: Draft): void {
    clearTimeout(this.#pause);
    if (writtenBlocks(draft).length === 0) return this.#empty();
    this.#draft = draft;
    if (this.#found === undefined) return this.again();
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
    this.#found = undefined;
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
      const among = extent === 'found' ? (this.#found ?? 'all') : 'all';
      const answer = await this.#ask({ facts: draftFacts(draft), among });
      this.#answered(draft, answer, extent);
    } catch {
      if (this.#draft !== undefined) this.#tell({ check: 'silent', ...this.#known() });
    }
    this.#busy = false;
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) await this.#check(next);
  }

  #answered(draft: Draft, answer: DraftAnswer, extent: 'found' | 'all'): void {
    // The draft was emptied meanwhile: what is known of it is of no use.
    if (this.#draft === undefined) return;
    this.#last = { draft, ...answer };
    if (extent === 'all') this.#found = keysOf(answer);
    this.#tell({ check: 'done', last: this.#last, settled: extent === 'all' && draft === this.#draft });
  }

  #known(): { last?: CheckedDraft } {
    return this.#last === undefined ? {} : { last: this.#last };
  }
}

/** The articles that a draft was found to share words with. */
export const keysOf = ({ verdict: { sources, versions } }: Pick<DraftAnswer, 'verdict'>): string[] =>
  [...sources, ...versions].flatMap(({ article }) => (article === undefined ? [] : [article.key]));
