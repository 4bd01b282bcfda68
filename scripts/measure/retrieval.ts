import type { ReportLine } from '../evaluate/report.ts';
import { copiedParagraph, SPEECH } from './copied-paragraph.ts';
import { edited } from './edits.ts';
import { evaluated } from './evaluated.ts';
import { madeArticles, seeded, WordChain } from './made-articles.ts';
import type { GivenArticle } from './other-articles.ts';
import { dataLines, savedPages, scratch } from './real-data.ts';

const SEED = 20261124;
const MADE = 10_000;
const PARAGRAPHS = 1400;
const EDITED = 200;
const FILLER_WORDS = 750;

/** A page and what should be found for it; undefined is nothing. */
interface Asked {
  group: string;
  page: { text: string } | { html: string };
  source: string | undefined;
}

interface Source {
  id: string;
  title: string;
  text: string;
}

interface Spliced {
  source_id: string;
  host_id: string;
  share: number;
  page: string;
}

/** Finds sources among more than 10,000 articles, and nothing where there is none; prints the shares per group. */
export function measureRetrieval(data: string): void {
  const random = seeded(SEED);
  const sources = dataLines<Source>(data, 'spliced_news_uk_sources.jsonl.gz');
  const unrelated = dataLines<{ id: string; text: string }>(data, 'unrelated_uk.jsonl.gz');
  // What the made articles are made of is not asked for: their wording repeats it.
  const hosts = new Set(
    dataLines<Spliced>(data, 'spliced_news_uk.jsonl.gz').map(({ host_id: host }) => host),
  );
  const material = unrelated.filter(({ id }, i) => !hosts.has(id) && i % 2 === 0);
  const strangers = unrelated.filter((text) => !material.includes(text));
  const chain = new WordChain(
    material.map(({ text }) => text),
    random,
  );
  const { folder, remove } = scratch();
  const asked = [
    ...splicedPages(data),
    ...strangers.map(({ text }) => ({ group: 'unrelated texts', page: { text }, source: undefined })),
    ...(['news', 'readability'] as const)
      .flatMap((kind) => savedPages(data, kind, folder))
      .map(({ html }) => ({ group: 'saved pages', page: { html }, source: undefined })),
    ...copiedPages(sources, chain, random),
    ...editedPages(sources, chain, random),
  ];
  const given: GivenArticle[] = sources.map(({ id, title, text }) => ({
    id,
    url: `https://www.ukrinform.ua/rubric-ato/${3_900_000 + Number(id.replace(/\D/gu, ''))}-s.html`,
    lang: 'uk',
    title,
    text,
  }));
  const articles = [...given, ...madeArticles(chain, MADE, random)];
  const lines = evaluated(
    folder,
    articles,
    asked.map(({ page }, i) => ({ id: String(i), ...page })),
    [],
  );
  remove();
  console.log(`${articles.length} articles in the index`);
  const outcomes = asked.map((one, i) => ({ ...one, line: lines[i] }));
  for (const [group, ofGroup] of Map.groupBy(outcomes, (one) => one.group)) {
    const right = ofGroup.filter(({ source, line }) => line?.derivation?.articleId === source).length;
    console.log(
      `${group}: ${right} of ${ofGroup.length} right (${((100 * right) / ofGroup.length).toFixed(1)} %)`,
    );
    const named = ofGroup.filter(
      ({ source, line }) =>
        line?.derivation?.articleId !== source && line?.others.some(({ articleId }) => articleId === source),
    ).length;
    if (named > 0) console.log(`  ${named} of the others name it among the sources`);
    for (const { line, source } of ofGroup)
      if (line?.derivation?.articleId !== source) console.log(`  ${said(line, source)}`);
  }
}

const said = (line: ReportLine | undefined, source: string | undefined): string => {
  const { articleId, pageShare, passages } = line?.derivation ?? {
    articleId: 'none',
    pageShare: 0,
    passages: [],
  };
  const candidates = line?.candidates.map((one) => `${one.articleId} ${one.score}`).join(', ');
  return `expected ${source ?? 'none'}, ${line?.status}: ${articleId} ${pageShare.toFixed(2)} in ${passages.length}; candidates ${candidates}`;
};

function splicedPages(data: string): Asked[] {
  return dataLines<Spliced>(data, 'spliced_news_uk.jsonl.gz').map(({ source_id: id, share, page }) => ({
    group:
      share === 0 ? 'spliced, nothing' : share < 0.25 ? 'spliced, a tenth' : 'spliced, a quarter or more',
    page: { text: page },
    source: share === 0 ? undefined : id,
  }));
}

/** Pages of own wording with one copied paragraph. */
const copiedPages = (sources: readonly Source[], chain: WordChain, random: () => number): Asked[] =>
  repeated(sources, PARAGRAPHS).map((source) => {
    const paragraph = copiedParagraph(source.text, random);
    const filler = chain.text(FILLER_WORDS).split('\n');
    return {
      group:
        paragraph.quoted < SPEECH ? 'one paragraph of 50 words in 800' : 'one paragraph mostly of speech',
      page: { text: [...filler.slice(0, 6), paragraph.text, ...filler.slice(6)].join('\n') },
      source: source.id,
    };
  });

/** Whole articles with many words edited. */
const editedPages = (sources: readonly Source[], chain: WordChain, random: () => number): Asked[] =>
  repeated(sources, EDITED).flatMap((source) =>
    [0.15, 0.3].map((probability) => ({
      group: `every word edited with probability ${probability}`,
      page: { text: edited(source.text, probability, random, () => chain.any()) },
      source: source.id,
    })),
  );

const repeated = (sources: readonly Source[], count: number): Source[] =>
  Array.from({ length: Math.ceil(count / sources.length) }, () => sources)
    .flat()
    .slice(0, count);
