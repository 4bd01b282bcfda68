// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchFromPackOrigin, type PackFetched } from '../../utils/ukrinform/fetch.ts';
import { asked, dripping, halting, redirected } from './transport.ts';

const origin = 'https://packs.example';
const space = Uint8Array.of(0x20);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const got = (
  respond: Parameters<typeof asked>[0],
  request: Partial<Parameters<typeof fetchFromPackOrigin>[2]> = {},
): Promise<PackFetched> => fetchFromPackOrigin(origin, 'files/a', { most: 100, ...request }, asked(respond));

test('asks without cookies, referrer and cache, and gives the bytes and what the server calls them', async () => {
  const headers = { etag: '"7"', 'last-modified': 'Tue, 24 Nov 2026 12:30:00 GMT' };
  const transport = asked(() => new Response('pack', { headers }));
  expect(await fetchFromPackOrigin(origin, 'manifest.json', { most: 4 }, transport)).toEqual({
    result: 'ok',
    bytes: bytes('pack'),
    continued: false,
    validators: { etag: '"7"', modified: 'Tue, 24 Nov 2026 12:30:00 GMT' },
  });
  expect(transport.requests[0]).toMatchObject({
    url: 'https://packs.example/manifest.json',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  expect(Object.keys(transport.requests[0] ?? {})).not.toContain('headers');
});

test.each([
  [{ unless: { etag: '"7"' } }, { 'if-none-match': '"7"' }],
  [{ unless: { modified: 'Tuesday' } }, { 'if-modified-since': 'Tuesday' }],
  [{ unless: {} }, undefined],
  [{ from: 0 }, undefined],
  [{ from: 5 }, { range: 'bytes=5-' }],
])('asked with %j it sends %j and nothing else', async (request, headers) => {
  const transport = asked(() => new Response('x'));
  await fetchFromPackOrigin(origin, 'a', { most: 9, ...request }, transport);
  expect(transport.requests[0]?.headers).toEqual(headers);
});

test.each<[string, () => Response, PackFetched]>([
  ['not changed', () => new Response(null, { status: 304 }), { result: 'unchanged' }],
  ['gone', () => new Response('', { status: 404 }), { result: 'refused', status: 404 }],
  [
    'busy',
    () => new Response('', { status: 503, headers: { 'retry-after': '9' } }),
    { result: 'refused', status: 503, retryAfter: 9 },
  ],
  ['too much', () => new Response(new Uint8Array(101)), { result: 'failed', why: 'too-large' }],
  [
    'the rest',
    () => new Response('rest', { status: 206 }),
    { result: 'ok', bytes: bytes('rest') as Uint8Array<ArrayBuffer>, continued: true, validators: {} },
  ],
])('an answer that is %s is told as it is', async (_, respond, expected) => {
  expect(await got(respond)).toEqual(expected);
});

describe('leaves the origin neither before nor after a redirect', () => {
  const elsewhere = [
    'https://packs.example.net/files/a',
    'https://www.ukrinform.net/files/a',
    'https://packs.example:8443/files/a',
    'http://packs.example/files/a',
    'blob:https://packs.example.net/1',
  ];
  test.each(elsewhere)('to %s', async (url) => {
    expect(await got(() => redirected(new Response('x'), url))).toEqual({
      result: 'failed',
      why: 'off-list',
    });
  });

  test('but follows one within it', async () => {
    expect(await got(() => redirected(new Response('x'), `${origin}/b`))).toMatchObject({ result: 'ok' });
  });

  test.each(['https://packs.example@evil.example', 'https://evil.example/?', 'data:text/plain,'])(
    'by an origin that is none: %s',
    async (wrong) => {
      const transport = asked(() => new Response('x'));
      const answer = await fetchFromPackOrigin(wrong, 'a', { most: 9 }, transport);
      expect(answer).toEqual({ result: 'failed', why: 'off-list' });
      expect(transport.requests).toEqual([]);
    },
  );
});

describe('what came until the time was over', () => {
  const after = async (milliseconds: number, request: Promise<PackFetched>): Promise<unknown> => {
    let came: unknown;
    void request.then((answer) => (came = answer));
    await vi.advanceTimersByTimeAsync(milliseconds);
    return came;
  };

  test('is given after 25 s however steadily bytes drip', async () => {
    const request = got((sent) => dripping(sent, space, 1000));
    expect(await after(24_999, request)).toBeUndefined();
    expect(await after(1, request)).toMatchObject({ result: 'cut', bytes: new Uint8Array(24).fill(0x20) });
  });

  test('is given after 10 s without a byte', async () => {
    expect(
      await after(
        10_000,
        got((sent) => halting(sent, space, space)),
      ),
    ).toEqual({
      result: 'cut',
      bytes: new Uint8Array(2).fill(0x20),
      continued: false,
    });
  });

  test('is nothing where nothing came', async () => {
    expect(
      await after(
        10_000,
        got((sent) => halting(sent)),
      ),
    ).toEqual({ result: 'failed', why: 'timeout' });
  });

  test('is not given where it was compressed on its way: nobody can say where to go on', async () => {
    const packed = (response: Response): Response =>
      new Response(response.body, { headers: { 'content-encoding': 'gzip' } });
    expect(
      await after(
        10_000,
        got((sent) => packed(halting(sent, space))),
      ),
    ).toEqual({
      result: 'failed',
      why: 'timeout',
    });
  });

  test('is counted on its way', async () => {
    const told: number[] = [];
    await after(
      3500,
      got((sent) => dripping(sent, space, 1000), { onBytes: (come) => told.push(come) }),
    );
    expect(told).toEqual([1, 2, 3]);
  });
});
