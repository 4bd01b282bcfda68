import { sha256 } from '../../utils/corpus/signature.ts';
import type { MadePack } from './made-pack.ts';

export const ORIGIN = 'https://packs.example';

interface Request {
  name: string;
  headers: Record<string, string>;
  init: RequestInit;
}
type Answer = (request: Request) => Response | Promise<Response> | undefined;

/** The origin of packs: a static file server that knows versions and ranges, and fails when told to. */
export class FakeOrigin {
  pack: MadePack;
  readonly requests: Request[] = [];
  /** Asked first, before the files; the first that answers wins. */
  faults: Answer[] = [];

  constructor(pack: MadePack) {
    this.pack = pack;
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const { origin, pathname } = new URL(input instanceof Request ? input.url : String(input));
    if (origin !== ORIGIN) throw new TypeError('no such host');
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = { name: pathname.slice(1), headers, init };
    this.requests.push(request);
    for (const fault of this.faults) {
      const answer = await fault(request);
      if (answer !== undefined) return answer;
    }
    return await this.answer(request);
  };

  async answer({ name, headers }: Request): Promise<Response> {
    const bytes = await this.#bytes(name);
    if (bytes === undefined) return new Response('no', { status: 404 });
    const etag = `"${(await sha256(this.pack.bytes)).slice(0, 8)}"`;
    const named = name === 'manifest.json' ? { etag } : {};
    if (headers['if-none-match'] === etag) return new Response(null, { status: 304 });
    const from = Number(/^bytes=(\d+)-$/u.exec(headers.range ?? '')?.[1] ?? 0);
    return new Response(bytes.slice(from), { status: from === 0 ? 200 : 206, headers: named });
  }

  async #bytes(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (name === 'manifest.json') return this.pack.bytes;
    if (name === 'manifest.sig') return this.pack.signature;
    const file = this.pack.files.get(name.replace(/^files\//u, ''));
    return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
  }

  /** Names asked for, files of a pack as `file`. */
  names = (): string[] => this.requests.map(({ name }) => (name.startsWith('files/') ? 'file' : name));
}

/** Answers every request for a name. */
export const answering =
  (name: string | RegExp, answer: Answer): Answer =>
  (request) =>
    (typeof name === 'string' ? request.name === name : name.test(request.name))
      ? answer(request)
      : undefined;
