import type { Archive } from '../../utils/corpus/archive-in-place.ts';
import {
  failedProbe,
  keysOf,
  type Probe,
  type ProbeAnswer,
  probed,
} from '../../utils/corpus/archive-probe.ts';
import { openInPlace } from '../../utils/corpus/segment-in-place.ts';
import type { MadePack } from './made-pack.ts';

/** An archive that reads the files of a pack; it can be made to fail, to answer wrongly, and not to be released. */
export class FakeArchive implements Archive {
  /** More than one made segment has, and less than two. */
  from = 1000;
  readonly asked: Probe[] = [];
  released = 0;
  fails: Error | undefined;
  answers: ProbeAnswer | undefined;
  isBusy = false;
  readonly #pack: MadePack;

  constructor(pack: MadePack) {
    this.#pack = pack;
  }

  async ask(probe: Probe): Promise<ProbeAnswer> {
    this.asked.push(probe);
    if (this.fails !== undefined) return failedProbe(this.fails);
    if (this.answers !== undefined) return this.answers;
    const segments = probe.files.map(async ({ sha256, bytes }) => {
      const file = new Uint8Array((await this.#pack.files.get(sha256)?.arrayBuffer()) ?? []);
      return openInPlace({ size: bytes, read: (at, length) => file.subarray(at, at + length) });
    });
    const keys = keysOf(probe) ?? new Uint32Array();
    return { result: 'hits', hits: probed(await Promise.all(segments), keys) };
  }

  async release(): Promise<void> {
    this.released++;
    if (this.isBusy) throw new DOMException('in use', 'NoModificationAllowedError');
  }
}
