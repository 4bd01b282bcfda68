import { expect } from 'vitest';
import type { Manifest } from '../../../utils/corpus/manifest.ts';
import { judged, type Refusal, type Trust } from '../../../utils/corpus/pack-update.ts';
import { type MadePack, madePack, type Publisher, publisher } from '../../corpus/made-pack.ts';
import { answering, UpdateClient } from './update-client.ts';

/** One attack on, or demand of, whoever takes signed updates. */
export interface UpdateCase {
  /** What it is called in the conformance suite of The Update Framework; our own where that has no such case. */
  suite: string;
  /** What happens, in words of packs. */
  what: string;
  /** Rejects where what must hold does not; why it cannot be asked of packs, where it cannot. */
  run: ((stage: Stage) => Promise<void>) | { because: string };
}

/** Why many cases cannot be asked. */
export const ONE_LIST =
  'a pack has one list and one signature: there is no second role that could lag behind the first';

/** Publishers, and what they publish. */
export class Stage {
  readonly own: Publisher;
  readonly next: Publisher;
  readonly stranger: Publisher;
  readonly fifth: MadePack;

  private constructor(own: Publisher, next: Publisher, stranger: Publisher, fifth: MadePack) {
    this.own = own;
    this.next = next;
    this.stranger = stranger;
    this.fifth = fifth;
  }

  static async set(): Promise<Stage> {
    const [own, next, stranger] = await Promise.all([publisher(), publisher(), publisher()]);
    return new Stage(own, next, stranger, await madePack(own, 5, [{ ids: [1000] }, { ids: [1001] }]));
  }

  /** A pack of the trusted publisher with one article more than the fifth. */
  pack(generation: number, change: Partial<Manifest> = {}, by = this.own): Promise<MadePack> {
    return madePack(
      by,
      generation,
      [{ ids: [1000] }, { ids: [1001] }, { ids: [2000 + (generation % 1000)] }],
      change,
    );
  }

  /** A client that holds the fifth generation. */
  async holding(pack: MadePack = this.fifth): Promise<UpdateClient> {
    const client = new UpdateClient(pack, this.own.key);
    expect(await client.round()).toBe('');
    client.origin.requests.length = 0;
    return client;
  }

  /** The same, offered a pack that it must refuse: nothing of what answers may have changed. */
  async refuses(offer: MadePack, fault: string, client?: UpdateClient): Promise<UpdateClient> {
    const at = client ?? (await this.holding());
    const before = await answering();
    expect(await at.offered(offer)).toBe(fault);
    expect(await answering()).toEqual(before);
    return at;
  }

  /** Bytes that the trusted publisher signs, whatever they are. */
  async signed(value: object | Uint8Array<ArrayBuffer>): Promise<MadePack> {
    const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value));
    return { ...this.fifth, bytes, signature: await this.own.sign(bytes) };
  }
}

/** What becomes of a manifest under a trust. */
export async function verdictOn(
  { bytes, signature }: Pick<MadePack, 'bytes' | 'signature'>,
  trust: Trust,
): Promise<'accepted' | Refusal> {
  const verdict = await judged(bytes, signature, trust);
  return verdict.result === 'accepted' ? 'accepted' : verdict.why;
}
