import { decoded } from './charset.ts';
import { agencyHosts } from './editions.ts';

/** What is asked for; decides how many bytes are accepted. */
export type Wanted = 'feed' | 'sitemap' | 'article';

/** What came of a request. */
export type Fetched =
  | { result: 'ok'; text: string }
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
  if (!isAgency(url)) return { result: 'failed', why: 'off-list' };
  const stop = new AbortController();
  const total = setTimeout(() => stop.abort('timeout'), TOTAL);
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal]);
  try {
    const response = await (options.fetch ?? fetch)(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
    });
    if (response.url !== '' && !isAgency(response.url)) return { result: 'failed', why: 'off-list' };
    if (!response.ok) return { result: 'refused', status: response.status, ...retryAfter(response) };
    return await read(response, mostBytes[wanted], stop);
  } catch {
    return { result: 'failed', why: stop.signal.aborted ? 'timeout' : 'network' };
  } finally {
    clearTimeout(total);
    // A body that nobody reads (refused, off the list) would go on arriving.
    stop.abort('done');
  }
}

async function read(response: Response, most: number, stop: AbortController): Promise<Fetched> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const stalled = setTimeout(() => stop.abort('timeout'), STALLED);
    const chunk = await reader?.read().finally(() => clearTimeout(stalled));
    if (chunk === undefined || chunk.done) break;
    length += chunk.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return { result: 'failed', why: 'too-large' };
    }
    parts.push(chunk.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  const charset = /charset\s{0,3}=\s{0,3}"?([a-z0-9_-]+)/iu.exec(
    response.headers.get('content-type') ?? '',
  )?.[1];
  return { result: 'ok', text: decoded(bytes, charset) };
}

/** The wait that a server asks for: seconds, or an HTTP date (RFC 9110 §10.2.3). */
function retryAfter(response: Response): { retryAfter?: number } {
  const asked = response.headers.get('retry-after') ?? '';
  const seconds = /^\s*\d+\s*$/u.test(asked)
    ? Number(asked)
    : Math.ceil((Date.parse(asked) - Date.now()) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds } : {};
}
