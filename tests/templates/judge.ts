import { checkPage } from '../../utils/check.ts';
import { articleLine } from '../../utils/corpus/article-lines.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import type { Said } from './made-page.ts';
import { originals } from './pages.ts';

const nobody = { licensedHosts: [], mineHosts: [] };
const records = originals.map((original) => {
  const line = articleLine(original);
  if ('wrong' in line) throw new Error(line.wrong);
  return rawArticle(line).record;
});
const corpus = memoryCorpus(records);
const ids = new Map(records.map(({ card }, i) => [card.key, originals[i]?.id]));

/** What is said of a page that was read, with all originals at hand. */
export async function saidOf(facts: PageFacts): Promise<Said> {
  const { verdict } = await checkPage(facts, corpus, nobody, { now: 0, stopwatch: () => 0 });
  const [source] = verdict.sources;
  return { source: ids.get(source?.article?.key ?? ''), clauses: source?.clauses ?? [] };
}
