import type { Cluster } from '../cluster/cluster.ts';
import { tables } from '../cluster/schema.ts';

/** Bytes on disk, compressed, for each article and each page: by table, and of all that belong to either. */
export async function storedBytes(
  cluster: Cluster,
  articles: number,
  pages: number,
): Promise<Record<string, number>> {
  const bytes = new Map<string, number>();
  for (const name of tables) {
    const table = cluster.table(name, 'here');
    const [database = '', plain = ''] = table.split('.');
    for (const server of cluster.servers) {
      await server.run(`OPTIMIZE TABLE ${table} FINAL`);
      const [size] = await server.rows<{ bytes: number }>(
        `SELECT sum(bytes_on_disk) AS bytes FROM system.parts WHERE active AND database = '${database}' AND table = '${plain}'`,
      );
      bytes.set(name, (bytes.get(name) ?? 0) + (size?.bytes ?? 0));
    }
  }
  const of = (name: string, count: number): number => (bytes.get(name) ?? 0) / count;
  return {
    article_bytes: of('article', articles),
    posting_bytes_per_article: of('posting', articles),
    page_bytes: of('page', pages),
    page_key_bytes_per_page: of('page_key', pages),
  };
}
