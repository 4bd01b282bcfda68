import { gzipSync } from 'node:zlib';
import { CARDS, CARDS_PER_BLOCK } from '../../utils/corpus/card-file.ts';
import type { PackPart } from '../../utils/corpus/manifest.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { SKELETONS } from '../../utils/corpus/skeleton-file.ts';
import type { Posting } from '../../utils/fingerprint/selection.ts';
import type { NewPack } from './pack-folder.ts';
import { PartsWriter } from './parts-writer.ts';
import { Spill } from './spill.ts';

/** The place of the operating system's number in a gzip header (RFC 1952), and the number for "unknown". */
const SYSTEM = { at: 9, unknown: 255 };

/** One article as a part holds it, but for its postings: its key, the bytes of its skeleton and its card as JSON. */
export interface PartRow {
  key: number;
  skeleton: Uint8Array;
  card: Uint8Array;
}

/**
 * Builds one part of a pack of articles in any order, each key once. Postings and keys are held in flat arrays,
 * everything else is laid down on disk; equal articles give equal bytes on any machine.
 */
export class PartBuilder {
  readonly #pack: NewPack;
  readonly #skeletons: Spill;
  readonly #cards: Spill;
  readonly #postings = new Postings();
  readonly #keys: number[] = [];

  constructor(pack: NewPack) {
    this.#pack = pack;
    this.#skeletons = new Spill(pack.scrap());
    this.#cards = new Spill(pack.scrap());
  }

  get articles(): number {
    return this.#keys.length;
  }

  /** Adds an article and gives the number under which postings may be added later. */
  add({ key, skeleton, card }: PartRow, postings: Iterable<Posting> = []): number {
    const number = this.#keys.push(key) - 1;
    this.#skeletons.add(skeleton);
    this.#cards.add(card);
    for (const posting of postings) this.#postings.add(posting.key, number, posting.block);
    return number;
  }

  addPosting(number: number, key: number, block: number): void {
    this.#postings.add(key, number, block);
  }

  /** Writes the three files; none for no articles. */
  finish(tier: PackPart['tier']): PackPart | undefined {
    const keys = Uint32Array.from(this.#keys);
    const inOrder = keys.map((_, number) => number).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    const part =
      keys.length === 0
        ? undefined
        : {
            articles: keys.length,
            tier,
            postings: this.#pack.write(this.#segment(inOrder)),
            skeletons: this.#pack.keep(this.#writeSkeletons(inOrder)),
            cards: this.#pack.keep(this.#writeCards(inOrder, keys)),
          };
    this.#skeletons.close();
    this.#cards.close();
    return part;
  }

  #segment(inOrder: Uint32Array): Uint8Array {
    const rowOf = new Uint32Array(inOrder.length);
    inOrder.forEach((number, row) => {
      rowOf[number] = row;
    });
    const { rows } = this.#postings;
    for (let i = 0; i < rows.length; i++) rows[i] = rowOf[rows[i] ?? 0] ?? 0;
    return buildSegment(this.#postings, inOrder.length);
  }

  #writeSkeletons(inOrder: Uint32Array): string {
    const path = this.#pack.scrap();
    const file = new PartsWriter(path, SKELETONS, inOrder.length);
    for (const number of inOrder) file.add(this.#skeletons.piece(number));
    file.finish();
    return path;
  }

  #writeCards(inOrder: Uint32Array, keys: Uint32Array): string {
    const path = this.#pack.scrap();
    const file = new PartsWriter(path, CARDS, 1 + Math.ceil(inOrder.length / CARDS_PER_BLOCK));
    file.add(new Uint8Array(Uint32Array.from(inOrder, (number) => keys[number] ?? 0).buffer));
    for (let from = 0; from < inOrder.length; from += CARDS_PER_BLOCK) {
      const cards = Array.from(inOrder.subarray(from, from + CARDS_PER_BLOCK), (number) =>
        Buffer.from(this.#cards.piece(number)).toString(),
      );
      const block = gzipSync(`[${cards.join(',')}]`, { level: 9 });
      block[SYSTEM.at] = SYSTEM.unknown;
      file.add(block);
    }
    file.finish();
    return path;
  }
}
