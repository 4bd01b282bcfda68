import { CARDS_PER_BLOCK, cardRows } from '../../utils/corpus/card-file.ts';
import type { Manifest } from '../../utils/corpus/manifest.ts';
import { type FileOf, type HeldPart, heldPart } from './held-part.ts';
import type { PartRow } from './part-builder.ts';

/** A published pack, opened to be continued. */
export class HeldPack {
  readonly parts: readonly HeldPart[];
  /** Which part holds the version of an article that counts, by key: the last one. */
  readonly #holders = new Map<number, number>();
  #block: { part: number; number: number; rows: unknown[] } | undefined;

  private constructor(parts: readonly HeldPart[]) {
    this.parts = parts;
    parts.forEach(({ keys }, i) => {
      for (const key of keys) this.#holders.set(key, i);
    });
  }

  static async open({ parts }: Manifest, fileOf: FileOf): Promise<HeldPack> {
    return new HeldPack(await Promise.all(parts.map((part) => heldPart(part, fileOf))));
  }

  /** How many articles are held, each counted once. */
  get articles(): number {
    return this.#holders.size;
  }

  /** Whether the version of an article that counts is in a part of this number. */
  isHeldBy(key: number, part: number): boolean {
    return this.#holders.get(key) === part;
  }

  /** Notes that an article stands anew in a part to come: the versions in `parts` count no more. */
  supersede(key: number): void {
    this.#holders.set(key, this.parts.length);
  }

  /** Whether exactly this version of an article is held. */
  async holds({ key, skeleton, card }: PartRow): Promise<boolean> {
    const number = this.#holders.get(key);
    const part = number === undefined ? undefined : this.parts[number];
    if (number === undefined || part === undefined) return false;
    const row = found(part.keys, key);
    const held = await part.skeletons.part(row);
    return (
      Buffer.compare(held, skeleton) === 0 &&
      (await this.#card(number, row)) === new TextDecoder().decode(card)
    );
  }

  /** The card of a row as JSON. */
  async #card(part: number, row: number): Promise<string> {
    const number = Math.floor(row / CARDS_PER_BLOCK);
    const cards = this.parts[part]?.cards;
    if (cards !== undefined && (this.#block?.part !== part || this.#block.number !== number))
      this.#block = { part, number, rows: await cardRows(cards, number) };
    return JSON.stringify(this.#block?.rows[row % CARDS_PER_BLOCK]);
  }
}

/** Where a key stands among ascending ones that hold it. */
function found(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
