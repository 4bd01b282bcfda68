import type { Corpus } from '../../utils/corpus/corpus.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { couldNotCheck } from '../../utils/policy/verdict-of.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import { factsOfHtml } from './html-facts.ts';
import type { PageLine } from './page-lines.ts';
import { textFacts } from './text-facts.ts';

/** Nobody's own sites: what is measured belongs to no user. */
export const nobody = { licensedHosts: [], mineHosts: [] };

/** The facts of a page; undefined when it cannot be read, which is no verdict about it. */
export async function factsOf({ html, text = '', url }: PageLine): Promise<PageFacts | undefined> {
  if (html === undefined) return textFacts(text, url);
  try {
    return await factsOfHtml(html, url);
  } catch {
    return undefined;
  }
}

/** What is said of a page that cannot be read. */
export const unreadable = ({ compared }: Corpus): Verdict =>
  couldNotCheck(
    { compared, checkedAt: Date.now(), trace: { candidates: [], excluded: [], ms: {} } },
    'extraction-failed',
  );
