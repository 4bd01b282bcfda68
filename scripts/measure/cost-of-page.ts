import { Readability } from '@mozilla/readability';
import { factsBeside, readMaterial } from '../../utils/page/page-facts.ts';
import { readableCopy } from '../../utils/page/readable-copy.ts';
import { clausesOf } from '../../utils/policy/clauses.ts';
import { median } from '../quantile.ts';

/** Milliseconds that one page takes, medians over all rounds. */
export interface PageCost {
  /** What a reader view costs: Readability's parse of a clone, which is made beforehand. */
  readerView: number;
  /** What detection costs beside Readability: the blocks of the page, its material, what a reader sees of the text. */
  text: number;
  /** What the rule costs on top: links and what is seen of them, dates, facts, clauses. */
  rule: number;
  /** The copy that Readability is given in the product. */
  copy: number;
}

/**
 * Measures a page in rounds of all parts, so that none has the machine for itself. `credited` puts a link to the agency
 * into the longest paragraph first. Undefined when there is nothing to read.
 */
export function costOfPage(page: Document, rounds: number, credited: boolean): PageCost | undefined {
  if (credited) credit(page);
  const parsing = watchedParse();
  const costs: PageCost[] = [];
  for (let round = 0; round < rounds; round++) {
    // Readability takes a document apart: each round needs one of its own.
    const clone = page.cloneNode(true) as Document;
    parsing.spent = 0;
    let material: ReturnType<typeof readMaterial> | undefined;
    const reading = timed(() => (material = readMaterial(page)));
    if (material === undefined) return undefined;
    const found = material;
    const inDetection = parsing.spent;
    const rule = timed(() => judged(page, found));
    const copy = timed(() => readableCopy(page.body, page.title));
    parsing.spent = 0;
    timed(() => new Readability(clone).parse());
    costs.push({ readerView: parsing.spent, text: reading - inDetection - copy, rule, copy });
  }
  const of = (name: keyof PageCost): number => median(costs.map((cost) => cost[name]));
  return { readerView: of('readerView'), text: of('text'), rule: of('rule'), copy: of('copy') };
}

/** Judges a page as if an article had been found on all of it. */
function judged(page: Document, material: ReturnType<typeof readMaterial>): void {
  clausesOf(factsBeside(page, material), { edition: 'en' }, { share: 1, firstBlock: 0 });
}

function credit(page: Document): void {
  const [longest] = [...page.querySelectorAll('p')].sort(
    (a, b) => b.textContent.length - a.textContent.length,
  );
  const link = page.createElement('a');
  link.href = 'https://www.ukrinform.net/rubric-society/4180015-ferry.html';
  link.textContent = 'Ukrinform';
  longest?.append(' (', link, ')');
}

/** A page without an article ends with an error, which no cost is told of. */
function timed(work: () => unknown): number {
  const started = performance.now();
  try {
    work();
  } catch {
    // The caller sees that nothing came of it.
  }
  return performance.now() - started;
}

/** Adds up the time spent in Readability's parse from now on. */
function watchedParse(): { spent: number } {
  const watched = { spent: 0 };
  const parse = Reflect.get(Readability.prototype, 'parse');
  Readability.prototype.parse = function timedParse(this: Readability) {
    const started = performance.now();
    try {
      return parse.call(this);
    } finally {
      watched.spent += performance.now() - started;
    }
  };
  return watched;
}
