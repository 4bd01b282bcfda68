import { ARTICLE } from './articles.ts';
import { type Lookup, told } from './lookup.ts';
import { type Point, type Row, short } from './row.ts';
import { median, quantile } from '../quantile.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What the index of each size takes and how long it answers, the largest first among the keys. */
export function corpusRows(lookups: readonly Lookup[]): Row[] {
  const largest = lookups.at(-1);
  if (largest === undefined) return [];
  const { built } = largest;
  const [found, first] = [largest.found / largest.pages, largest.first / largest.pages];
  const { articles } = built;
  const compared =
    lookups.find((one) => one.built.articles === 10_000 && one !== largest) ?? lookups[0] ?? largest;
  return [
    {
      key: 'bytes_per_article',
      value: (ARTICLE * built.bytes.postings) / built.characters,
      unit: 'bytes',
      numerator: `postings, ${built.bytes.postings} bytes`,
      denominator: `articles of ${ARTICLE} characters`,
      cache: 'none',
      articles,
      note: `a copied paragraph of 300 characters is found on ${percent(found)} of the pages, first on ${percent(first)}; ${percent(built.shared)} of the shingles stand in another article`,
    },
    {
      key: 'paragraphs_found',
      value: found,
      unit: 'share',
      numerator: 'pages whose source is among the verified ones',
      denominator: 'pages that copy 300 characters of an article',
      cache: 'none',
      articles,
    },
    {
      key: 'skeleton_bytes_per_word',
      value: built.bytes.skeletons / built.words,
      unit: 'bytes',
      numerator: `skeletons with masks, ${built.bytes.skeletons} bytes`,
      denominator: `${built.words} folded words`,
      cache: 'none',
      articles,
    },
    ...lookups.flatMap(lookupRows),
    ...(compared === largest
      ? []
      : [growthRow(largest, compared, 'cold'), growthRow(largest, compared, 'warm')]),
  ];
}

function lookupRows({ built: { articles }, cold, warm }: Lookup): Row[] {
  const row = (key: string, times: Lookup['cold'], share: number, cache: 'cold' | 'warm'): Row => ({
    key: `${key}.${short(articles)}`,
    value: quantile(times.answer, share) / median(times.fold),
    unit: '×',
    numerator: `lookup, chains and alignment, ${told(times.answer)}${share === 0.5 ? ': p50' : ': p99'}`,
    denominator: `fold and shingles of the same pages, p50 ${median(times.fold).toFixed(3)} ms`,
    cache,
    articles,
    note: 'skeletons in memory; the least of three passes per page',
  });
  return [
    row('lookup_vs_fold', cold, 0.5, 'cold'),
    row('lookup_vs_fold_p99', cold, 0.99, 'cold'),
    row('lookup_vs_fold_warm', warm, 0.5, 'warm'),
  ];
}

function growthRow(large: Lookup, small: Lookup, cache: 'cold' | 'warm'): Row {
  const [more, less] = [short(large.built.articles), short(small.built.articles)];
  return {
    key: `lookup_${more}_vs_${less}${cache === 'cold' ? '' : '_warm'}`,
    value: median(large[cache].answer) / median(small[cache].answer),
    unit: '×',
    numerator: `lookup, chains and alignment among ${more}, ${told(large[cache].answer)}`,
    denominator: `the same among ${less}, ${told(small[cache].answer)}`,
    cache,
    articles: large.built.articles,
  };
}

/** The points of our own index. */
export const corpusPoints = (lookups: readonly Lookup[]): Point[] =>
  lookups.flatMap(({ built: { articles, bytes }, cold, warm }) => [
    { series: 'ours, cold', articles, value: median(cold.whole) },
    { series: 'ours, warm', articles, value: median(warm.whole) },
    { series: 'ours, postings, bytes', articles, value: bytes.postings },
    { series: 'ours, skeletons, bytes', articles, value: bytes.skeletons },
  ]);
