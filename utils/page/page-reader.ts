import type { MarkKind, Marks, MarkTarget } from '../page-marks.ts';
import type { PageFacts } from '../policy/facts.ts';
import { LookWatch } from './look-watch.ts';
import { type PageReading, readingSteps } from './page-facts.ts';
import { PageMarker } from './page-marker.ts';
import { PagePlaces } from './page-places.ts';
import { sendFacts, type SendPiece } from './send-facts.ts';
import { inTurns } from './steps.ts';

const MOST_RANGES = 50;
const LONGEST = 600;

/**
 * Reads a document for the background and answers the extension's own questions about its text. Writes nothing to
 * the page; marks words on it when it is asked to.
 */
export class PageReader {
  readonly #page: Document;
  readonly #looks: LookWatch;
  readonly #marker: PageMarker;
  #places: PagePlaces | undefined;
  #facts: PageFacts | undefined;
  #pageVersion = '';
  #readings = 0;

  constructor(page: Document) {
    this.#page = page;
    this.#marker = new PageMarker(page);
    this.#looks = new LookWatch(
      page,
      () => this.alive,
      () => globalThis.dzhereloScanner?.touched(),
    );
    chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
      if (sender.id === chrome.runtime.id) this.#answer(message, answer);
    });
  }

  /** False after the extension was updated or removed: a new one must take its place. */
  get alive(): boolean {
    return chrome.runtime?.id !== undefined;
  }

  /** Reads the page as it is now and sends the facts, or why they could not be read; gives way to a newer reading. */
  async read(): Promise<void> {
    const reading = ++this.#readings;
    const { pageVersion = '', changed } = globalThis.dzhereloScanner?.moment ?? {};
    // It is not the scanned version any more that is read here, even if the page should return to that.
    if (changed === true) globalThis.dzhereloScanner?.touched();
    // From here on, not from its end: how the page looks may change while it is read.
    this.#looks.read();
    let found: PageReading | undefined;
    try {
      found = await inTurns(readingSteps(this.#page), () => this.alive && reading === this.#readings);
    } catch {
      // Whatever went wrong, the page stays as it is and the verdict says that it could not be read.
      await chrome.runtime.sendMessage({ name: 'reading-failed', ask: { reason: 'extraction-failed' } });
      return;
    }
    if (found === undefined) return;
    this.#places = new PagePlaces(found);
    this.#facts = found.facts;
    this.#pageVersion = pageVersion;
    // The pieces of two readings must not mix: an older one that is still on its way is given up.
    await sendFacts(found.facts, pageVersion, (piece) =>
      reading === this.#readings ? sendPiece(piece) : Promise.reject(new Error('the page is read anew')),
    );
  }

  /** Marks what was said of a version of the page, which must be that which was read last; else nothing is found. */
  mark(target: MarkTarget, pageVersion: string): Marks {
    const places = pageVersion === this.#pageVersion ? this.#places : undefined;
    const nothing = target.kind === 'passages' ? target.ranges.map(() => undefined) : [undefined];
    return this.#marker.mark(target.kind, places?.find(target) ?? nothing);
  }

  unmark(kind: MarkKind): Marks {
    return this.#marker.unmark(kind);
  }

  marks(): Marks {
    return this.#marker.marks();
  }

  #answer(message: unknown, answer: (response: unknown) => void): void {
    if (typeof message !== 'object' || message === null || !('name' in message)) return;
    if (message.name === 'facts') answer(this.#facts);
    if (message.name === 'material') answer(this.#places?.text ?? '');
    if (message.name === 'excerpts' && 'ranges' in message && Array.isArray(message.ranges)) {
      answer(message.ranges.slice(0, MOST_RANGES).map((range: unknown) => this.#excerpt(range)));
    }
  }

  #excerpt(range: unknown): string {
    const [start, end]: unknown[] = Array.isArray(range) ? range : [];
    if (typeof start !== 'number' || typeof end !== 'number') return '';
    return (this.#places?.text ?? '').slice(start, Math.min(end, start + LONGEST));
  }
}

const sendPiece: SendPiece = async (ask) => {
  const reply: unknown = await chrome.runtime.sendMessage({ name: 'facts-chunk', ask });
  const ok = typeof reply === 'object' && reply !== null && 'answer' in reply ? reply.answer : undefined;
  if (ok === 'next' || ok === 'restart' || ok === 'received') return ok;
  throw new Error('the background refused a piece');
};
