import { demoArticleLines } from '../../../scripts/world/articles.ts';
import { factsOfHtml } from '../../../scripts/evaluate/html-facts.ts';
import { textFacts } from '../../../scripts/evaluate/text-facts.ts';
import { otherArticles } from '../../../scripts/measure/other-articles.ts';
import { dataFolder } from '../../../scripts/measure/real-data.ts';
import { checkPage } from '../../../utils/check.ts';
import { articleLine } from '../../../utils/corpus/article-lines.ts';
import { memoryCorpus } from '../../../utils/corpus/memory-corpus.ts';
import { rawArticle } from '../../../utils/corpus/raw-article.ts';
import type { PageFacts } from '../../../utils/policy/facts.ts';
import { originals } from '../../templates/pages.ts';

/** An article as a line of a file of articles. */
export interface Line {
  id: string;
  url: string;
  lang: string;
  title: string;
  text: string;
}

/** What a page was said to come from. */
export interface Found {
  /** Ids of the articles, best first, versions of them last. */
  ids: string[];
  /** Equal words in the passages of the best one. */
  words: number;
}

const demo = demoArticleLines()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** The project's own articles, in all eight languages. */
export const ownArticles: readonly Line[] = [...originals, ...demo];

/** Real texts cut into articles; none where the machine has no data. */
export function realArticles(most: number): Line[] {
  const data = dataFolder();
  return data === undefined ? [] : otherArticles(data, most);
}

/** A paper's page with a text, its lines as paragraphs. */
export const htmlOf = (text: string): string =>
  `<!doctype html><html lang="uk"><meta charset="utf-8"><title>Paper</title><article>${text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`)
    .join('')}</article></html>`;

/** Compares pages with a set of articles exactly as the extension does. */
export class Finder {
  readonly #corpus: ReturnType<typeof memoryCorpus>;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(lines: readonly Line[]) {
    const records = lines.map((given) => {
      const line = articleLine(given);
      if ('wrong' in line) throw new Error(line.wrong);
      return rawArticle(line).record;
    });
    this.#corpus = memoryCorpus(records);
    this.#ids = new Map(records.map(({ card }, i) => [card.key, lines[i]?.id ?? '']));
  }

  inText(text: string): Promise<Found> {
    return this.inFacts(textFacts(text));
  }

  async inHtml(html: string): Promise<Found> {
    return this.inFacts(await factsOfHtml(html, 'https://paper.example/story'));
  }

  async inFacts(facts: PageFacts): Promise<Found> {
    const { verdict } = await checkPage(
      facts,
      this.#corpus,
      { licensedHosts: [], mineHosts: [] },
      { now: 0, stopwatch: () => 0 },
    );
    const [best] = verdict.sources;
    return {
      ids: [...verdict.sources, ...verdict.versions].map(
        ({ article }) => this.#ids.get(article?.key ?? '') ?? '',
      ),
      words: best?.passages.reduce((sum, { words }) => sum + words, 0) ?? 0,
    };
  }
}
