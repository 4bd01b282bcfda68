import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Cluster, type ClusterAddress } from '../../../scripts/archive/cluster/cluster.ts';
import { crawl } from '../../../scripts/archive/crawl.ts';
import { load, type Loading } from '../../../scripts/archive/load.ts';
import { addressIn } from '../../../scripts/archive/local/local-cluster.ts';
import { Progress } from '../../../scripts/archive/progress.ts';
import { Rejected } from '../../../scripts/archive/rejected.ts';
import { Pool } from '../../../scripts/archive/work/pool.ts';
import { madeWorld } from '../made-world.ts';
import { MortalCluster } from '../mortal-cluster.ts';
import { hasServer, needsServer, withServers, Workplace } from '../running.ts';

const place = new Workplace();
/** Some batches of each. */
const world = madeWorld(4100, 420);
const articles = place.lines(
  'articles.jsonl',
  world.articles.map((article) => ({ ...article, text: 'A few words only.' })),
);
const pages = place.lines(
  'pages.jsonl',
  world.pages.map(({ id, url }) => ({ id, url, text: `Page ${String(id)} has a few words.` })),
);
let address: ClusterAddress;
let pool: Pool;

const loading = (cluster: Cluster): Loading => ({
  cluster,
  pool,
  progress: new Progress('', () => undefined),
  rejected: new Rejected(undefined, () => undefined),
});

/** All that is held after storing that was ended at its insert of that number, and begun again; and how many there were. */
async function stored(what: 'load' | 'crawl', endAt: number, when: MortalCluster['when']) {
  const database = `${what}_${when}_${Number.isFinite(endAt) ? endAt : 'never'}`;
  const cluster = new MortalCluster({ ...address, database });
  await cluster.prepare();
  Object.assign(cluster, { endAt, when });
  const store = () =>
    what === 'load' ? load([articles], loading(cluster)) : crawl([pages], loading(cluster));
  if (endAt === Infinity) await store();
  else {
    await expect(store()).rejects.toThrow('ended');
    await store();
  }
  const held = {
    load: `SELECT row, id, key, words, line FROM ${database}.all_article FINAL ORDER BY row, id`,
    crawl: `SELECT page, id FROM ${database}.all_page FINAL ORDER BY page, id`,
  };
  const keys = `SELECT page, count() AS keys FROM (SELECT DISTINCT page, at, key FROM ${database}.all_page_key) GROUP BY page ORDER BY page`;
  const rows = [...(await cluster.rows(held[what])), ...(await cluster.rows(keys))];
  return { rows, inserts: cluster.inserts };
}

describe.skipIf(!hasServer)(`storing that was interrupted ${needsServer}`, { timeout: 300_000 }, () => {
  withServers(place);
  beforeAll(() => {
    address = addressIn(place.cluster);
    pool = new Pool(new URL('../../../scripts/archive/work/worker.ts', import.meta.url));
  });
  afterAll(() => pool.close());

  test.each(['load', 'crawl'] as const)(
    '%s: ended at any one step and begun again, it holds the same',
    async (what) => {
      const whole = await stored(what, Infinity, 'before');
      expect(whole.rows).toHaveLength(what === 'load' ? 4100 : 840);
      expect(whole.inserts).toBeGreaterThan(8);
      for (let step = 1; step <= whole.inserts; step++)
        for (const when of ['before', 'after'] as const)
          expect((await stored(what, step, when)).rows, `${when} step ${step}`).toEqual(whole.rows);
    },
  );
});
