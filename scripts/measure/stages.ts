import { evaluated } from './evaluated.ts';
import { madeArticles, seeded, WordChain } from './made-articles.ts';
import { median, quantile } from '../quantile.ts';
import { dataLines, scratch } from './real-data.ts';

const SEED = 20261125;
const LENGTHS = [1000, 10_000, 100_000];
const ARCHIVES = [1000, 10_000];
const PAGES = 9;
/** Each page carries this many words of one article, so that all stages run. */
const COPIED = 150;

/** Time per page and stage against the length of the page and the number of articles; medians and 95th percentiles. */
export function measureStages(data: string): void {
  const texts = dataLines<{ text: string }>(data, 'unrelated_uk.jsonl.gz').map(({ text }) => text);
  for (const count of ARCHIVES) {
    const random = seeded(SEED);
    const chain = new WordChain(texts, random);
    const articles = madeArticles(chain, count, random);
    const pages = LENGTHS.flatMap((length) =>
      Array.from({ length: PAGES }, (_, i) => {
        const copied = articles[i]?.text.split(/\s+/u).slice(0, COPIED).join(' ') ?? '';
        return {
          id: `${length}/${i}`,
          text: `${chain.text(length / 2)}\n${copied}\n${chain.text(length / 2)}`,
        };
      }),
    );
    const { folder, remove } = scratch();
    const lines = evaluated(folder, articles, pages, []);
    remove();
    for (const length of LENGTHS) {
      const ofLength = lines.filter(({ id }) => id.startsWith(`${length}/`));
      const stages = (['lookup', 'match', 'assess'] as const).map((stage) => {
        const times = ofLength.map(({ ms }) => ms[stage] ?? 0);
        return `${stage} ${median(times).toFixed(2)} / ${quantile(times, 0.95).toFixed(2)}`;
      });
      console.log(`${count} articles, page of ${length} words: ${stages.join(', ')} ms (median / p95)`);
    }
  }
}
