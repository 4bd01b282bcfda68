import { DocumentFrequencies, PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import { BLOCKS } from '../../utils/corpus/postings.ts';
import { type Held, held, type HeldLine, heldLines } from './articles-held.ts';
import type { Cluster } from './cluster/cluster.ts';
import { RowWriter } from './cluster/row-binary.ts';
import { storeFormulas } from './formulas.ts';
import { takePacked } from './packs/packed-postings.ts';
import type { Progress } from './progress.ts';
import { forgetOthers, type Selection, selectionOf, useSelection } from './selection.ts';
import type { KeptText, SharedFrequencies, ShinglesOfArticles } from './work/articles.ts';
import type { Pool } from './work/pool.ts';

/**
 * Chooses the fingerprints of all articles anew when any were added since: what is rare only all of them tell. Articles
 * of packs come with theirs, and say nothing of what is rare among those that are held with their texts.
 */
export async function select(
  cluster: Cluster,
  pool: Pool,
  progress: Progress,
): Promise<'anew' | 'as it was'> {
  const all = await held(cluster);
  const before = await selectionOf(cluster);
  if (before !== undefined && isOf(before, all)) return 'as it was';
  await forgetOthers(cluster, before?.generation);
  const generation = (before?.generation ?? 0) + 1;
  const shared =
    all.texts.articles < PROVING_ARTICLES ? undefined : await counted(cluster, pool, all, progress);
  if (shared !== undefined) {
    const looking = progress.of('fingerprints looked at for formulas');
    await storeFormulas(cluster, generation, frequenciesOf(shared).isFormula, looking);
  }
  await takePacked(cluster, generation);
  await storePostings(cluster, pool, { all, generation, progress, shared });
  await inOnePiece(cluster, generation);
  await useSelection(cluster, { generation, ...all });
  return 'anew';
}

/**
 * An audit looks single articles and fingerprints up, in every piece that inserts have left behind: of a million
 * articles in seven pieces it takes a quarter longer. To join them takes a tenth of what was done before.
 */
async function inOnePiece(cluster: Cluster, generation: number): Promise<void> {
  await cluster.everywhere((table) => `OPTIMIZE TABLE ${table('article')} FINAL`);
  await cluster.everywhere((table) => `OPTIMIZE TABLE ${table('posting')} PARTITION ${generation} FINAL`);
}

const isOf = (selection: Selection, all: Held): boolean =>
  (['articles', 'words', 'brought'] as const).every((name) => selection[name] === all[name]);

const texts = (held_: readonly HeldLine[]): KeptText[] =>
  held_.map(({ line, paragraphs }) => ({ line, paragraphs }));

const frequenciesOf = ({ shingles, counters }: SharedFrequencies): DocumentFrequencies =>
  new DocumentFrequencies(shingles, () => new Uint8Array(counters));

/** Counts in how many articles each shingle occurs, in the order of the articles, as `evaluate` does. */
async function counted(
  cluster: Cluster,
  pool: Pool,
  all: Held,
  progress: Progress,
): Promise<SharedFrequencies> {
  let counters = new SharedArrayBuffer(0);
  const frequencies = new DocumentFrequencies(all.texts.words, (bytes) => {
    counters = new SharedArrayBuffer(bytes);
    return new Uint8Array(counters);
  });
  let done = 0;
  for await (const {
    result: { keys, counts },
  } of pool.inOrder<HeldLine[], ShinglesOfArticles>(
    'shinglesOfArticles',
    heldLines(cluster, all.last),
    texts,
  )) {
    let at = 0;
    for (const count of counts) frequencies.add(keys.subarray(at, (at += count)));
    done += counts.length;
    progress.at(done, done / (2 * all.texts.articles));
  }
  return { shingles: all.texts.words, counters };
}

interface Storing {
  all: Held;
  generation: number;
  shared: SharedFrequencies | undefined;
  progress: Progress;
}

async function storePostings(
  cluster: Cluster,
  pool: Pool,
  { all, generation, shared, progress }: Storing,
): Promise<void> {
  let done = 0;
  for await (const { piece, result: numbers } of pool.inOrder<HeldLine[], Uint32Array>(
    'postingsOfArticles',
    heldLines(cluster, all.last),
    (held_) => ({ texts: texts(held_), ...(shared === undefined ? {} : { shared }) }),
  )) {
    const writer = new RowWriter();
    for (let i = 0; i < numbers.length; i += 3)
      writer
        .uint32(generation)
        .uint32(numbers[i + 1] ?? 0)
        .uint32(piece[numbers[i] ?? 0]?.row ?? 0)
        .uint8((numbers[i + 2] ?? 0) & (BLOCKS - 1))
        .end();
    await cluster.insert('posting', writer);
    done += piece.length;
    progress.at(done, done / all.texts.articles);
  }
}
