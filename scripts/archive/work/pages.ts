import { checkPage, linkedKeys } from '../../../utils/check.ts';
import { memoryCorpus } from '../../../utils/corpus/memory-corpus.ts';
import { pageKeys } from '../../../utils/fingerprint/fingerprint.ts';
import { materialText, type PageFacts } from '../../../utils/policy/facts.ts';
import type { Verdict } from '../../../utils/policy/verdict.ts';
import { pageLine } from '../../evaluate/page-lines.ts';
import { factsOf, nobody, unreadable } from '../../evaluate/page-reading.ts';
import { reportLine } from '../../evaluate/report.ts';

// What worker threads do with crawled pages, by the extension's own modules.

/** One page as the archive keeps it, or why it does not. */
export type ReadPage =
  | {
      id: string;
      url: string;
      /** JSON of the page's facts; empty when it cannot be read. */
      facts: string;
      keys: Uint32Array;
      /** Keys of the articles that it links to. */
      wanted: string[];
      /** JSON of the line that is printed when it shares nothing with any article. */
      alone: string;
    }
  | { wrong: string };

/** A corpus that holds articles, none of which has anything in common with anything. */
const foreign = { ...memoryCorpus([]), compared: { articles: 1, editions: [] } };
const nothing = { given: new Map<string, never>() };

/** Reads lines of a file of pages. */
export const readPages = (values: readonly unknown[]): Promise<ReadPage[]> =>
  Promise.all(values.map((value) => readOne(value)));

async function readOne(value: unknown): Promise<ReadPage> {
  const page = pageLine(value, false);
  if ('wrong' in page) return page;
  const facts = await factsOf(page);
  const verdict = facts === undefined ? unreadable(foreign) : await aloneVerdict(facts);
  return {
    id: page.id,
    url: page.url ?? '',
    facts: facts === undefined ? '' : JSON.stringify(facts),
    // A page of the agency or of its user is not compared.
    keys:
      facts === undefined || verdict.status === 'own-site'
        ? new Uint32Array()
        : pageKeys(materialText(facts)),
    wanted: facts === undefined ? [] : linkedKeys(facts),
    alone: JSON.stringify(reportLine(page.id, verdict, nothing)),
  };
}

async function aloneVerdict(facts: PageFacts): Promise<Verdict> {
  const { verdict } = await checkPage(facts, foreign, nobody, { now: Date.now(), stopwatch: () => 0 });
  return verdict;
}
