import { type Output, terminal } from '../terminal.ts';
import { ArchiveFault } from './archive-fault.ts';
import { type Asked, asked, type Reach } from './arguments.ts';
import { audit } from './audit.ts';
import { Cluster } from './cluster/cluster.ts';
import { crawl } from './crawl.ts';
import { withDemoFiles } from './demo.ts';
import { help } from './help.ts';
import { load, type LoadedArticles } from './load.ts';
import { start, stop } from './local/local-cluster.ts';
import { ensureServer } from './local/program.ts';
import { pack } from './pack.ts';
import { Progress } from './progress.ts';
import { Rejected } from './rejected.ts';
import { writeReports } from './report/written.ts';
import { select } from './select.ts';
import { Pool } from './work/pool.ts';

/** Runs the command; returns its exit code. */
export async function run(args: string[], output: Output): Promise<number> {
  try {
    const what = asked(args);
    if (what !== 'help') return await done(what, output);
    output.say(help);
    return 0;
  } catch (error) {
    // A file that is not there or cannot be written is no fault of the program.
    if (!(error instanceof ArchiveFault || (error instanceof Error && 'syscall' in error))) throw error;
    output.complain(error.message);
    return 1;
  }
}

async function done(what: Asked, output: Output): Promise<number> {
  switch (what.command) {
    case 'up': {
      const address = await start(what.dir, what.shards, ensureServer(output.say));
      await new Cluster(address).prepare();
      output.say(`${what.shards} servers are up: ${address.servers.map(({ url }) => url).join(' ')}`);
      return 0;
    }
    case 'down':
      await stop(what.dir, what.data);
      output.say(what.data === 'kept' ? 'ended; the data is kept' : 'ended; the data is removed');
      return 0;
    case 'load':
    case 'crawl':
      return await withPool(what.archive, (cluster, pool) => stored(what, { cluster, pool }, output));
    case 'demo':
      return await withPool(what.archive, (cluster, pool) =>
        withDemoFiles(async (articles, pages) => {
          const { archive } = what;
          const loaded = await stored(
            { command: 'load', files: [articles], archive },
            { cluster, pool },
            output,
          );
          const crawled = await stored(
            { command: 'crawl', files: [pages], archive },
            { cluster, pool },
            output,
          );
          return Math.max(loaded, crawled);
        }),
      );
    case 'audit':
      return await withPool(what.archive, async (cluster, pool) => {
        const pages = audit(cluster, pool, new Progress('pages compared', output.progress));
        output.say(await writeReports(pages, what));
        return 0;
      });
    case 'pack':
      return await pack(new Cluster(what.archive.address), what.out, what.rest, output);
  }
}

async function stored(
  what: Extract<Asked, { command: 'load' | 'crawl' }>,
  { cluster, pool }: { cluster: Cluster; pool: Pool },
  output: Output,
): Promise<number> {
  const rejected = new Rejected(what.archive.rejected, output.complain);
  const things = what.command === 'load' ? 'articles' : 'pages';
  const progress = new Progress(`${things} stored`, output.progress);
  const means = { cluster, pool, progress, rejected };
  const counts: LoadedArticles =
    what.command === 'load' ? await load(what.files, means, what.keys) : await crawl(what.files, means);
  output.say(
    `${counts.stored} ${things} stored; ${counts.before} lines were stored before; ${rejected.count} lines were left out`,
  );
  if (counts.packs !== undefined)
    output.say(
      `of packs: ${counts.packs.stored} articles stored; ${counts.packs.before} were stored before; ${counts.packs.withText} are held with their texts`,
    );
  if (what.command === 'load')
    output.say(
      `fingerprints: ${await select(cluster, pool, new Progress('articles fingerprinted', output.progress))}`,
    );
  return rejected.count > 0 ? 1 : 0;
}

async function withPool(
  reach: Reach,
  work: (cluster: Cluster, pool: Pool) => Promise<number>,
): Promise<number> {
  const cluster = new Cluster(reach.address);
  await cluster.prepare();
  const pool = new Pool(new URL('work/worker.ts', import.meta.url), reach.workers);
  try {
    return await work(cluster, pool);
  } finally {
    await pool.close();
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2), terminal());
