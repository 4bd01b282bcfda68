import { decoded } from './charset.ts';
import { agencyHosts } from './editions.ts';

/** What is asked for; decides how many bytes are accepted. */
export type Wanted = 'feed' | 'sitemap' | 'article';

/** What came of a request. */
export type Fetched =
  | {
      result: 'ok';
      text: string;
      /** The address that answered, where redirects have led to another. */ at?: string;
    }
  | { result: 'refused'; status: number; /** Seconds. */ retryAfter?: number }
  | { result: 'failed'; why: 'off-list' | 'network' | 'timeout' | 'too-large' };

/** Decoded bytes accepted; real ones are a tenth. */
const mostBytes: Record<Wanted, number> = { feed: 2_000_000, sitemap: 5_000_000, article: 3_000_000 };
/** Milliseconds without a byte, and in all: a service worker's request may not take 30 s. */
const STALLED = 10_000;
const TOTAL = 25_000;

function isAgency(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, port, username, password, hostname } = new URL(address);
  return protocol === 'https:' && port + username + password === '' && agencyHosts.includes(hostname);
}

/**
 * The only network code: asks the agency's site for a public document, without cookies, referrer or cache, and says
 * nothing about any page. Other hosts are refused before and after redirects; the manifest's policy enforces the same.
 */
export async function fetchFromAgency(
  url: string,
  wanted: Wanted,
  options: { signal?: AbortSignal; fetch?: typeof fetch } = {},
): Promise<Fetched> {
  const answer = await answered(url, {}, mostBytes[wanted], isAgency, options);
  if (answer.result !== 'ok') return answer.result === 'cut' ? failed(answer.why) : answer;
  const { bytes, headers, at } = answer;
  const charset = /charset\s{0,3}=\s{0,3}"?([a-z0-9_-]+)/iu.exec(headers.get('content-type') ?? '')?.[1];
  return { result: 'ok', text: decoded(bytes, charset), ...(at === '' || at === url ? {} : { at }) };
}

/** What a server calls a version of a document, to be asked only for a newer one. */
export interface Validators {
  etag?: string;
  modified?: string;
}

/** What is asked of the origin of packs. */
export interface PackRequest {
  /** More bytes are not accepted. */
  most: number;
  /** Only a version other than this one is wanted. */
  unless?: Validators;
  /** The first byte that is wanted; those before it are here already. */
  from?: number;
  /** Told how many bytes have come. */
  onBytes?: (bytes: number) => void;
}

export type PackFetched =
  | {
      result: 'ok';
      bytes: Uint8Array<ArrayBuffer>;
      /** False when the server sent all of the document though only a part was asked for. */
      continued: boolean;
      validators: Validators;
    }
  /** The time was over or the connection broke; what came until then, if it can be continued. */
  | { result: 'cut'; bytes: Uint8Array<ArrayBuffer>; continued: boolean }
  | { result: 'unchanged' }
  | Extract<Fetched, { result: 'refused' | 'failed' }>;

/** Asks the origin of packs, which was fixed when the extension was built, for one of its files; in the same manner. */
export async function fetchFromPackOrigin(
  origin: string,
  name: string,
  request: PackRequest,
  options: { signal?: AbortSignal; fetch?: typeof fetch } = {},
): Promise<PackFetched> {
  const ofOrigin = (url: string): boolean => URL.canParse(url) && new URL(url).origin === origin;
  const { most, onBytes } = request;
  const answer = await answered(`${origin}/${name}`, headersOf(request), most, ofOrigin, {
    ...options,
    ...(onBytes === undefined ? {} : { onBytes }),
  });
  if (answer.result === 'refused') return answer.status === 304 ? { result: 'unchanged' } : answer;
  if (answer.result === 'failed') return answer;
  const continued = answer.status === 206;
  if (answer.result === 'ok')
    return { result: 'ok', bytes: answer.bytes, continued, validators: validatorsIn(answer.headers) };
  // Of bytes that were compressed on their way nobody can say where to go on.
  const encoded = answer.headers.has('content-encoding');
  return answer.bytes.length === 0 || encoded
    ? failed(answer.why)
    : { result: 'cut', bytes: answer.bytes, continued };
}

const headersOf = ({ unless, from = 0 }: PackRequest): Record<string, string> => ({
  ...(unless?.etag === undefined ? {} : { 'if-none-match': unless.etag }),
  ...(unless?.modified === undefined ? {} : { 'if-modified-since': unless.modified }),
  ...(from === 0 ? {} : { range: `bytes=${from}-` }),
});

function validatorsIn(headers: Headers): Validators {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag === null ? {} : { etag }), ...(modified === null ? {} : { modified }) };
}

type Why = Extract<Fetched, { result: 'failed' }>['why'];
const failed = (why: Why): Extract<Fetched, { result: 'failed' }> => ({ result: 'failed', why });

type Answer =
  | { result: 'ok'; bytes: Uint8Array<ArrayBuffer>; status: number; headers: Headers; at: string }
  | {
      result: 'cut';
      why: 'timeout' | 'network';
      bytes: Uint8Array<ArrayBuffer>;
      status: number;
      headers: Headers;
      at: string;
    }
  | Extract<Fetched, { result: 'refused' | 'failed' }>;

async function answered(
  url: string,
  headers: Record<string, string>,
  most: number,
  allowed: (url: string) => boolean,
  options: { signal?: AbortSignal; fetch?: typeof fetch; onBytes?: (bytes: number) => void },
): Promise<Answer> {
  if (!allowed(url)) return failed('off-list');
  const stop = new AbortController();
  const total = setTimeout(() => stop.abort('timeout'), TOTAL);
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal]);
  const why = (): 'timeout' | 'network' => (stop.signal.aborted ? 'timeout' : 'network');
  try {
    const response = await (options.fetch ?? fetch)(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
    });
    if (response.url !== '' && !allowed(response.url)) return failed('off-list');
    const { status } = response;
    if (!response.ok) return { result: 'refused', status, ...retryAfter(response) };
    const parts: Uint8Array[] = [];
    const read = await reading(response, most, stop, parts, options.onBytes);
    if (read === 'too-large') return failed('too-large');
    const come = { bytes: joined(parts), status, headers: response.headers, at: response.url };
    return read === 'whole' ? { result: 'ok', ...come } : { result: 'cut', why: why(), ...come };
  } catch {
    return failed(why());
  } finally {
    clearTimeout(total);
    // A body that nobody reads (refused, off the list) would go on arriving.
    stop.abort('done');
  }
}

async function reading(
  response: Response,
  most: number,
  stop: AbortController,
  parts: Uint8Array[],
  onBytes: (bytes: number) => void = () => undefined,
): Promise<'whole' | 'cut' | 'too-large'> {
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const stalled = setTimeout(() => stop.abort('timeout'), STALLED);
      const chunk = await reader?.read().finally(() => clearTimeout(stalled));
      if (chunk === undefined || chunk.done) return 'whole';
      length += chunk.value.byteLength;
      if (length > most) {
        await reader?.cancel();
        return 'too-large';
      }
      parts.push(chunk.value);
      onBytes(length);
    }
  } catch {
    return 'cut';
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** The wait that a server asks for: seconds, or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(response: Response): { retryAfter?: number } {
  const asked = response.headers.get('retry-after') ?? '';
  const seconds = /^\s*\d+\s*$/u.test(asked)
    ? Number(asked)
    : Math.ceil((Date.parse(asked) - Date.now()) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
}
