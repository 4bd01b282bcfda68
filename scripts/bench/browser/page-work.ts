import { Readability } from '@mozilla/readability';

/** Milliseconds that a page takes once everything has been compiled: the least of all rounds. */
export interface WarmPage {
  /** What the scan does for the page, until its message is packed. */
  scan: number;
  /** A bare walk over all text nodes. */
  walk: number;
  /** Readability's parse of a clone, and making it: it takes a document apart. */
  readability: number;
  /** Characters in all text nodes, also in those that nobody reads. */
  units: number;
}

/** What is measured inside a page, beside the scan that was injected before. */
export interface PageWork {
  /** Readability's parse of a clone, and making it, in milliseconds. */
  readOnce(): number;
  warm(): Promise<WarmPage>;
}

declare global {
  var pageWork: PageWork;
}

const ROUNDS = 15;
/** Rounds that are not counted: loops are compiled to their best only after a while. */
const WARM_UP = 10;
/** A clock of five microseconds is too coarse for one walk. */
const BATCH = 5;

/** The least that reading a page can cost: every text node once, and nothing but its length. */
function bareWalk(page: Document): number {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode() !== null) units += (walker.currentNode as Text).data.length;
  return units;
}

/** Readability takes a document apart: who wants the page whole has it read a clone. */
function parseTime(page: Document): number {
  const started = performance.now();
  new Readability(page.cloneNode(true) as Document).parse();
  return performance.now() - started;
}

/** Milliseconds of one run of several by turns. */
async function timeOfOne(work: () => unknown): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < BATCH; i++) await work();
  return (performance.now() - started) / BATCH;
}

/** All three by turns, so that none has a quiet machine for itself; what else the machine does only adds. */
async function warm(page: Document): Promise<WarmPage> {
  const rounds: Omit<WarmPage, 'units'>[] = [];
  let units = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const readability = parseTime(page);
    const walk = await timeOfOne(() => (units = bareWalk(page)));
    const scan = await timeOfOne(() => globalThis.dzhereloScanner?.again());
    if (round >= WARM_UP) rounds.push({ scan, walk, readability });
  }
  const least = (name: keyof Omit<WarmPage, 'units'>): number =>
    Math.min(...rounds.map((times) => times[name]));
  return { scan: least('scan'), walk: least('walk'), readability: least('readability'), units };
}

globalThis.pageWork = { readOnce: () => parseTime(document), warm: () => warm(document) };
