import type { IncomingMessage, ServerResponse } from 'node:http';
import { MANIFEST_NAME, SIGNATURE_NAME } from '../../utils/corpus/pack-layout.ts';
import type { MadePack } from '../corpus/made-pack.ts';

/** A server of static files that holds a pack: it knows versions, and can be told to keep a file back. */
export class PackOrigin {
  pack: MadePack;
  /** What was asked for, and whether nothing but a newer version was. */
  readonly asked: { name: string; conditional: boolean; status: number }[] = [];
  /** The file of this number, counted from the first since it was set, is not sent but waits. */
  keptBack = Infinity;
  waiting = 0;
  #files = 0;

  constructor(pack: MadePack) {
    this.pack = pack;
  }

  keepBack(file: number): void {
    this.keptBack = file;
    this.#files = 0;
  }

  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    void this.#answer(request, response);
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.url ?? '').slice(1);
    const etag = `"${this.pack.manifest.generation}"`;
    const conditional = request.headers['if-none-match'] !== undefined;
    const bytes = await this.#bytes(name);
    const status = bytes === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
    this.asked.push({ name, conditional, status });
    if (name.startsWith('files/') && ++this.#files === this.keptBack) {
      this.waiting++;
      return;
    }
    response.writeHead(status, name === MANIFEST_NAME ? { etag } : {});
    response.end(status === 200 ? bytes : undefined);
  }

  async #bytes(name: string): Promise<Uint8Array | undefined> {
    if (name === MANIFEST_NAME) return this.pack.bytes;
    if (name === SIGNATURE_NAME) return this.pack.signature;
    const file = this.pack.files.get(name.replace(/^files\//u, ''));
    return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
  }
}
