// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fetched, fetchFromAgency, type Wanted } from '../../utils/ukrinform/fetch.ts';
import { asked, dripping, halting, redirected } from './transport.ts';

const article = 'https://www.ukrinform.net/rubric-society/4143504-ferry.html';
const space = Uint8Array.of(0x20);
const timeout: Fetched = { result: 'failed', why: 'timeout' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What came of a request after so many milliseconds; undefined while it goes on. */
async function after(milliseconds: number, request: Promise<Fetched>): Promise<Fetched | undefined> {
  let came: Fetched | undefined;
  void request.then((fetched) => (came = fetched));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return came;
}

test.each([
  ['at all', []],
  ['in the middle of a body', [space, space, space]],
])('ends after 10 s without a byte %s', async (_, chunks) => {
  const request = fetchFromAgency(
    article,
    'article',
    asked((sent) => halting(sent, ...chunks)),
  );
  expect(await after(9_999, request)).toBeUndefined();
  expect(await after(1, request)).toEqual(timeout);
});

test('ends after 25 s however steadily bytes drip', async () => {
  const drip = asked((request) => dripping(request, space, 1000));
  const request = fetchFromAgency(article, 'article', drip);
  expect(await after(24_999, request)).toBeUndefined();
  expect(await after(1, request)).toEqual(timeout);
});

test('ends after 25 s without an answer', async () => {
  const mute = asked(() => new Promise<Response>(() => undefined));
  const request = fetchFromAgency(article, 'article', mute);
  expect(await after(24_999, request)).toBeUndefined();
  expect(await after(1, request)).toEqual(timeout);
});

test('ends at once when the caller stops it', async () => {
  const stop = new AbortController();
  const mute = asked(() => new Promise<Response>(() => undefined));
  const request = fetchFromAgency(article, 'article', { ...mute, signal: stop.signal });
  expect(await after(1000, request)).toBeUndefined();
  stop.abort();
  expect(await request).toEqual({ result: 'failed', why: 'network' });
  const late = fetchFromAgency(article, 'article', { ...mute, signal: stop.signal });
  expect(await late).toEqual({ result: 'failed', why: 'network' });
});

const most: [Wanted, number][] = [
  ['feed', 2_000_000],
  ['sitemap', 5_000_000],
  ['article', 3_000_000],
];

test.each(most)('takes a %s of %i bytes', async (wanted, bytes) => {
  const full = asked(() => new Response(new Uint8Array(bytes).fill(0x20)));
  expect(await fetchFromAgency(article, wanted, full)).toEqual({ result: 'ok', text: ' '.repeat(bytes) });
});

test.each(most)('refuses a %s of more than %i bytes', async (wanted, bytes) => {
  const over = asked(() => new Response(new Uint8Array(bytes + 1)));
  expect(await fetchFromAgency(article, wanted, over)).toEqual({ result: 'failed', why: 'too-large' });
});

test('stops an endless body at the limit', async () => {
  let sent = 0;
  let ended = false;
  const endless = asked(
    () =>
      new Response(
        new ReadableStream({
          pull: (body) => {
            sent += 100_000;
            body.enqueue(new Uint8Array(100_000));
          },
          cancel: () => {
            ended = true;
          },
        }),
      ),
  );
  expect(await fetchFromAgency(article, 'feed', endless)).toEqual({ result: 'failed', why: 'too-large' });
  expect(ended).toBe(true);
  expect(sent).toBeLessThanOrEqual(2_300_000);
});

test.each([
  ['a refusal', (body: Response) => new Response(body.body, { status: 500 })],
  ['an address off the list', (body: Response) => redirected(body, 'https://paper.example/')],
])('leaves neither body nor timer behind after %s', async (_, answer) => {
  const transport = asked((request) => answer(dripping(request, space, 1000)));
  await fetchFromAgency(article, 'article', transport);
  expect(transport.requests[0]?.signal?.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('leaves no timer behind after a text', async () => {
  await fetchFromAgency(
    article,
    'article',
    asked(() => new Response('x')),
  );
  expect(vi.getTimerCount()).toBe(0);
});
