import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aligned } from '../../aligned.ts';
import { fileLines, readArchive } from '../../evaluate/archive.ts';
import { NodeEvaluation } from '../../evaluate/in-node.ts';
import { pageLine } from '../../evaluate/page-lines.ts';
import { audit } from '../audit.ts';
import { Cluster } from '../cluster/cluster.ts';
import { crawl } from '../crawl.ts';
import { load } from '../load.ts';
import { start, stop } from '../local/local-cluster.ts';
import { ensureServer } from '../local/program.ts';
import { Progress } from '../progress.ts';
import { Rejected } from '../rejected.ts';
import { select } from '../select.ts';
import { Pool } from '../work/pool.ts';
import { storedBytes } from './stored-bytes.ts';
import { writeArticles, writePages } from './made-files.ts';

const help = `node scripts/archive/measure/main.ts --dir DIR [--articles N] [--pages N] [--shards N] [--evaluate N]

Loads and audits made articles and pages on a cluster of this machine and prints rates and sizes as JSON, and how much
faster an audit goes than one process of evaluate, which checks the first of the same pages against the same articles.
The files and the cluster stay in DIR; a cluster of an earlier run is used as it is.

  --articles N  (10000)   --pages N  (2000)   --shards N  (2)
  --evaluate N  pages that the one process checks (200); 0 leaves it out`;

interface Sizes {
  dir: string;
  articles: number;
  pages: number;
  shards: number;
  evaluated: number;
}

const tell = (text: string): void => console.error(text);

/** The seconds that a work takes. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function measured({ dir, articles, pages, shards, evaluated }: Sizes): Promise<Record<string, number>> {
  mkdirSync(dir, { recursive: true });
  const articleFile = join(dir, `articles-${articles}.jsonl`);
  const pageFile = join(dir, `pages-${pages}-of-${articles}.jsonl`);
  if (!existsSync(articleFile)) writeArticles(articleFile, articles);
  if (!existsSync(pageFile)) writePages(pageFile, pages, articles);
  const folder = join(dir, `cluster-${articles}-${pages}-${shards}`);
  const cluster = new Cluster(await start(folder, shards, ensureServer(tell)));
  await cluster.prepare();
  const pool = new Pool(new URL('../work/worker.ts', import.meta.url));
  const storing = (what: string) => ({
    cluster,
    pool,
    progress: new Progress(what, tell),
    rejected: new Rejected(undefined, tell),
  });
  try {
    const loaded = await seconds(() => load([articleFile], storing('articles stored')));
    const selected = await seconds(() => select(cluster, pool, new Progress('articles fingerprinted', tell)));
    const crawled = await seconds(() => crawl([pageFile], storing('pages stored')));
    let derived = 0;
    const audited = await seconds(async () => {
      for await (const { line } of audit(cluster, pool, new Progress('pages compared', tell)))
        if (line.derivation !== null) derived++;
    });
    const single = evaluated === 0 ? undefined : await evaluationRate(articleFile, pageFile, evaluated);
    return {
      articles,
      pages,
      shards,
      derived,
      load_articles_per_second: articles / loaded,
      select_articles_per_second: articles / selected,
      crawl_pages_per_second: pages / crawled,
      audit_pages_per_second: pages / audited,
      audit_ms_per_page: (1000 * audited) / pages,
      ...(await storedBytes(cluster, articles, pages)),
      ...(single === undefined
        ? {}
        : { evaluate_pages_per_second: single, audit_vs_evaluate: pages / audited / single }),
    };
  } finally {
    await pool.close();
    await stop(folder, 'kept');
  }
}

/** Pages a second of one process, reading the articles not counted. */
async function evaluationRate(articles: string, pages: string, most: number): Promise<number> {
  const evaluation = new NodeEvaluation(await readArchive(articles));
  let done = 0;
  const taken = await seconds(async () => {
    for await (const entry of fileLines(pages)) {
      if (done >= most) break;
      const page = 'wrong' in entry ? entry : pageLine(entry.value, false);
      if ('wrong' in page) continue;
      await evaluation.check(page, { pairs: false, withText: false });
      done++;
    }
  });
  return done / taken;
}

const string = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    dir: string,
    articles: string,
    pages: string,
    shards: string,
    evaluate: string,
    help: { type: 'boolean' },
  },
});
if (values.help === true || values.dir === undefined) console.log(help);
else {
  const { dir, articles = '10000', pages = '2000', shards = '2', evaluate = '200' } = values;
  const figures = await measured({
    dir,
    articles: Number(articles),
    pages: Number(pages),
    shards: Number(shards),
    evaluated: Number(evaluate),
  });
  console.error(aligned(Object.entries(figures).map(([name, value]) => [name, value.toFixed(2)])));
  console.log(JSON.stringify(figures));
}
