import { ARTICLE } from './articles.ts';
import { type Lookup, told } from './lookup.ts';
import { type Point, type Row, short } from './row.ts';
import { median, quantile } from '../quantile.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** From this size on the growth since ten thousand articles is a figure of its own. */
const LARGE = 1_000_000;
const SMALL = 10_000;

/** What the index of each size takes and how long it answers, the largest first among the keys. */
export function corpusRows(lookups: readonly Lookup[]): Row[] {
  const largest = lookups.at(-1);
  if (largest === undefined) return [];
  const { built } = largest;
  const [found, first] = [largest.found / largest.pages, largest.first / largest.pages];
  const { articles } = built;
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
    ...skeletonRows(lookups),
    ...lookups.flatMap(lookupRows),
    ...growthRows(lookups),
  ];
}

/** Of the largest size of which all skeletons are held. */
function skeletonRows(lookups: readonly Lookup[]): Row[] {
  const built = lookups.findLast((one) => one.built.bytes.skeletons !== undefined)?.built;
  if (built?.bytes.skeletons === undefined) return [];
  return [
    {
      key: 'skeleton_bytes_per_word',
      value: built.bytes.skeletons / built.words,
      unit: 'bytes',
      numerator: `skeletons with masks, ${built.bytes.skeletons} bytes`,
      denominator: `${built.words} folded words`,
      cache: 'none',
      articles: built.articles,
    },
  ];
}

function lookupRows({ built: { articles, bytes }, cold, warm }: Lookup): Row[] {
  const row = (key: string, times: Lookup['cold'], share: number, cache: 'cold' | 'warm'): Row => ({
    key: `${key}.${short(articles)}`,
    value: quantile(times.answer, share) / median(times.fold),
    unit: '×',
    numerator: `lookup, chains and alignment, ${told(times.answer)}${share === 0.5 ? ': p50' : ': p99'}`,
    denominator: `fold and shingles of the same pages, p50 ${median(times.fold).toFixed(3)} ms`,
    cache,
    articles,
    note: `skeletons ${bytes.skeletons === undefined ? 'of the candidates ' : ''}in memory; the least of three passes per page`,
  });
  return [
    row('lookup_vs_fold', cold, 0.5, 'cold'),
    row('lookup_vs_fold_p99', cold, 0.99, 'cold'),
    row('lookup_vs_fold_warm', warm, 0.5, 'warm'),
  ];
}

/** The largest size, and every other large one, against ten thousand articles, or against the smallest size. */
function growthRows(lookups: readonly Lookup[]): Row[] {
  const small = lookups.slice(0, -1).find(({ built }) => built.articles === SMALL) ?? lookups[0];
  if (small === undefined) return [];
  return lookups
    .filter((one, i) => one !== small && (i === lookups.length - 1 || one.built.articles >= LARGE))
    .toReversed()
    .flatMap((one) => [growthRow(one, small, 'cold'), growthRow(one, small, 'warm')]);
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
    ...(bytes.skeletons === undefined
      ? []
      : [{ series: 'ours, skeletons, bytes', articles, value: bytes.skeletons }]),
  ]);
