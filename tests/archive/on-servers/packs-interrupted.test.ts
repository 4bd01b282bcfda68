import { expect } from 'vitest';
import { Journal } from '../../../scripts/archive/journal.ts';
import { KnownRows } from '../../../scripts/archive/known-rows.ts';
import { addressIn } from '../../../scripts/archive/local/local-cluster.ts';
import { loadPack } from '../../../scripts/archive/packs/load-pack.ts';
import { takePacked } from '../../../scripts/archive/packs/packed-postings.ts';
import { soundPack, type SoundPack } from '../../../scripts/archive/packs/sound-pack.ts';
import { run as packCommand } from '../../../scripts/pack/main.ts';
import { madeWorld } from '../made-world.ts';
import { MortalCluster } from '../mortal-cluster.ts';
import { needsServer, onServers, withServers, Workplace } from '../running.ts';

const ARTICLES = 300;
const place = new Workplace();
const world = madeWorld(ARTICLES, 0);

async function packs(...args: string[]): Promise<string[]> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  expect(await packCommand(args, { say, complain: say, progress: () => undefined }), said.join()).toBe(0);
  return said;
}

withServers(place);

/** All that is held of a pack whose loading was ended at its insert of that number, and begun again. */
async function interrupted(pack: SoundPack, endAt: number, when: MortalCluster['when']) {
  const database = `pack_${when}_${Number.isFinite(endAt) ? endAt : 'never'}`;
  const cluster = new MortalCluster({ ...addressIn(place.cluster), database });
  await cluster.prepare();
  Object.assign(cluster, { endAt, when });
  const once = async () => {
    const journal = await Journal.open(cluster, 'article');
    const known = await KnownRows.open(cluster);
    const loaded = { stored: 0, before: 0, withText: 0 };
    await loadPack(pack, { cluster, journal, known }, loaded, () => undefined);
  };
  if (endAt !== Infinity) await expect(once()).rejects.toThrow('ended');
  await once();
  await takePacked(cluster, 1);
  const tables = { article: 'row', posting: 'key, row, block', formula: 'key' };
  const rows: unknown[] = [];
  for (const [name, order] of Object.entries(tables))
    rows.push(
      await cluster.rows(`SELECT * FROM ${cluster.table(name, 'everywhere')} FINAL ORDER BY ${order}`),
    );
  return { rows, inserts: cluster.inserts };
}

onServers(
  `ended at any one step and begun again, loading a pack leaves the same ${needsServer}`,
  async () => {
    // Two batches.
    const short = world.articles.flatMap((article, of) =>
      Array.from({ length: 7 }, (_, i) => ({
        ...article,
        url: `https://www.ukrinform.net/rubric-society/${4_200_000 + 7 * of + i}-short.html`,
        text: String(article.text).slice(0, 150),
      })),
    );
    const lines = place.lines('short.jsonl', short);
    await packs('build', '--articles', lines, '--out', place.path('pack'));
    const key = (await packs('key', '--out', place.path('key.pem'))).join(' ');
    await packs('sign', '--pack', place.path('pack'), '--key', place.path('key.pem'));
    const { held: pack } = await soundPack(place.path('pack'), [/[0-9a-f]{64}/u.exec(key)?.[0] ?? '']);
    const sound = { held: pack, frequent: Uint32Array.of(3, 2 ** 27) };
    const whole = await interrupted(sound, Infinity, 'before');
    expect(whole.rows[0]).toHaveLength(7 * ARTICLES);
    expect((whole.rows[1] as unknown[]).length).toBeGreaterThan(7 * ARTICLES);
    expect(whole.rows[2]).toEqual([
      { generation: 1, key: 3 },
      { generation: 1, key: 2 ** 27 },
    ]);
    expect(whole.inserts).toBe(9);
    for (let step = 1; step <= whole.inserts; step++)
      for (const when of ['before', 'after'] as const)
        expect((await interrupted(sound, step, when)).rows, `${when} step ${step}`).toEqual(whole.rows);
  },
);
