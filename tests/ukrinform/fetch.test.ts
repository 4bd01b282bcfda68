// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { agencyHosts } from '../../utils/ukrinform/editions.ts';
import { fetchFromAgency } from '../../utils/ukrinform/fetch.ts';
import { asked, redirected } from './transport.ts';

const feed = 'https://www.ukrinform.net/rss/block-lastnews';

afterEach(() => {
  vi.useRealTimers();
});

test('asks without cookies, referrer and cache, and gives the text', async () => {
  const transport = asked(() => new Response('Шторм'));
  expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({ result: 'ok', text: 'Шторм' });
  expect(transport.requests).toHaveLength(1);
  expect(transport.requests[0]).toMatchObject({
    url: feed,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  expect(Object.keys(transport.requests[0] ?? {})).not.toContain('headers');
});

test.each(agencyHosts)('asks %s', async (host) => {
  const transport = asked(() => new Response('x'));
  expect(
    await fetchFromAgency(`https://${host}/sitemap/currentweek.xml`, 'sitemap', transport),
  ).toMatchObject({
    result: 'ok',
  });
});

const offList = [
  'https://paper.example/rss',
  'https://www.ukrinform.net.evil.example/rss',
  'https://www.ukrinform.net@evil.example/rss',
  'https://user@www.ukrinform.net/rss',
  'https://user:word@www.ukrinform.net/rss',
  'https://www.ukrinform.net:8443/rss',
  'https://www.ukrіnform.net/rss',
  'https://ukrinform.net/rss',
  'https://m.ukrinform.net/rss',
  'https://static.ukrinform.com/photos/1.jpg',
  'http://www.ukrinform.net/rss',
  'ftp://www.ukrinform.net/rss',
  'https://127.0.0.1/rss',
  'https://[::1]/rss',
  'file:///etc/passwd',
  'data:text/xml,<rss/>',
  'blob:https://www.ukrinform.net/1',
  'chrome-extension://abc/popup.html',
  '//www.ukrinform.net/rss',
  '/rss',
  '',
];

describe('refuses before asking', () => {
  test.each(offList)('%s', async (url) => {
    const transport = asked(() => new Response('x'));
    expect(await fetchFromAgency(url, 'feed', transport)).toEqual({ result: 'failed', why: 'off-list' });
    expect(transport.requests).toEqual([]);
  });
});

describe('refuses after a redirect', () => {
  test.each(offList.filter((url) => url !== ''))('to %s', async (url) => {
    const transport = asked(() => redirected(new Response('<rss/>'), url));
    expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({ result: 'failed', why: 'off-list' });
  });
});

test('accepts a redirect to another host of the agency, and tells where it led', async () => {
  const at = 'https://www.ukrinform.ua/rss';
  const transport = asked(() => redirected(new Response('x'), at));
  expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({ result: 'ok', text: 'x', at });
});

test('an answer from the address itself tells of no other', async () => {
  const transport = asked(() => redirected(new Response('x'), feed));
  expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({ result: 'ok', text: 'x' });
});

test.each([304, 400, 403, 404, 410, 429, 500, 502, 503, 504])(
  'names a refusal with status %i',
  async (status) => {
    const transport = asked(() => new Response(status === 304 ? null : 'no', { status }));
    expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({ result: 'refused', status });
  },
);

const now = Date.UTC(2026, 10, 24, 12);

test.each([
  ['120', 120],
  [' 7 ', 7],
  ['0', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  ['Tue, 24 Nov 2026 12:30:00 GMT', 1800],
  ['Tuesday, 24-Nov-26 12:30:00 GMT', 1800],
  ['Tue Nov 24 12:30:00 2026 GMT', 1800],
  ['Tue, 24 Nov 2026 11:30:00 GMT', undefined],
  ['Tue, 24 Nov 2026 12:00:00 GMT', undefined],
])('reads Retry-After: %s as %s seconds', async (value, seconds) => {
  vi.useFakeTimers({ now });
  const transport = asked(() => new Response('', { status: 503, headers: { 'retry-after': value } }));
  expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({
    result: 'refused',
    status: 503,
    ...(seconds === undefined ? {} : { retryAfter: seconds }),
  });
});

test.each([
  ['application/xml; charset=windows-1251'],
  ['text/xml;charset="Windows-1251"'],
  ['text/html; boundary=x; CHARSET = cp1251'],
])('decodes as the header %s says', async (type) => {
  const bytes = Uint8Array.of(0xd8, 0xf2, 0xee, 0xf0, 0xec);
  const transport = asked(() => new Response(bytes, { headers: { 'content-type': type } }));
  expect(await fetchFromAgency(feed, 'feed', transport)).toEqual({ result: 'ok', text: 'Шторм' });
});

test.each([
  ['a body that is missing', () => new Response(null)],
  ['an empty body', () => new Response('')],
  ['no content', () => new Response(null, { status: 204 })],
])('gives an empty text for %s', async (_, respond) => {
  expect(await fetchFromAgency(feed, 'feed', asked(respond))).toEqual({ result: 'ok', text: '' });
});

test.each([
  ['a rejection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a rejection with nothing', () => Promise.reject()],
  [
    'an exception',
    () => {
      throw new Error('no network');
    },
  ],
  [
    'a body that breaks',
    () => new Response(new ReadableStream({ pull: (body) => body.error(new Error('reset')) })),
  ],
])('gives a network failure, and throws nothing, for %s', async (_, respond) => {
  expect(await fetchFromAgency(feed, 'feed', asked(respond))).toEqual({ result: 'failed', why: 'network' });
});
