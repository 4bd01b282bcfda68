import type { Cluster } from './cluster/cluster.ts';

/** One article as it is known: by its id, and by the key that its address tells. */
interface Named {
  id: string;
  key: string;
}

/** The rows of all articles that are held: some hundred bytes of memory for each. */
export class KnownRows {
  /** Of articles given with their texts, by id. */
  readonly #texts: Map<string, number>;
  /** Keys of the same articles. */
  readonly #keys: Set<string>;
  /** Of articles that came from packs, by key. */
  readonly #packed: Map<string, number>;

  private constructor(texts: Map<string, number>, keys: Set<string>, packed: Map<string, number>) {
    this.#texts = texts;
    this.#keys = keys;
    this.#packed = packed;
  }

  static async open(cluster: Cluster): Promise<KnownRows> {
    const articles = cluster.table('article', 'everywhere');
    const texts = await cluster.rows<{ id: string; row: number }>(
      `SELECT id, min(row) AS row FROM ${articles} WHERE packed = 0 GROUP BY id`,
    );
    const keys = await cluster.rows<{ key: string }>(`SELECT DISTINCT key FROM ${articles} WHERE packed = 0`);
    // With FINAL, as the row of such an article may have become that of its text.
    const packed = await cluster.rows<{ key: string; row: number }>(
      `SELECT key, row FROM ${articles} FINAL WHERE packed > 0`,
    );
    return new KnownRows(
      new Map(texts.map(({ id, row }) => [id, row])),
      new Set(keys.map(({ key }) => key)),
      new Map(packed.map(({ key, row }) => [key, row])),
    );
  }

  /**
   * The row of an article that is given with its text: the one it has, or that of the same article from a pack, in whose
   * place it comes; `next` for a new one.
   */
  ofText({ id, key }: Named, next: number): number {
    const row = this.#texts.get(id) ?? this.#packed.get(key) ?? next;
    this.#texts.set(id, row);
    this.#keys.add(key);
    this.#packed.delete(key);
    return row;
  }

  /** The row of an article of a pack, `next` for a new one; undefined where it is held with its text. */
  ofPacked(key: string, next: number): number | undefined {
    if (this.#keys.has(key)) return undefined;
    const row = this.#packed.get(key) ?? next;
    this.#packed.set(key, row);
    return row;
  }
}
