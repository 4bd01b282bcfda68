import { gzipSync } from 'node:zlib';
import type { Line, Route } from './agency-server.ts';
import { rss, xmlBombs, xmlFloods } from './hostile-xml.ts';
import {
  bomb,
  breaking,
  document,
  doubleBomb,
  endless,
  garbage,
  gzipped,
  lying,
  redirect,
  reset,
  status,
} from './routes.ts';

/**
 * What collection does: waits with the back-off after the first answer, or after three in a row; takes the answer for one
 * without news and goes on; knows that the article is gone; or collects all the same, because nothing is wrong.
 */
export type Then = 'stops' | 'stops after three' | 'goes on' | 'gone' | 'collects';

/** One fault of the server: where it strikes, what the network code makes of it, and what collection does then. */
export interface FaultRow {
  /** Of the table of threats. */
  id: string;
  name: string;
  at: 'lists' | 'feed' | 'articles';
  route: Route;
  line?: Line;
  comes: string;
  ends: Then;
}

const login = '<!doctype html><html><h1>Welcome to the hotel</h1><form action="/login"></form></html>';
export const genuine = (ids: readonly number[]): string =>
  rss(
    ids
      .map(
        (id) =>
          `<item><title>Story ${id}</title><link>https://www.ukrinform.ua/rubric-society/${id}-story-${id}.html</link></item>`,
      )
      .join(''),
  );
/** The articles that are announced while the fault lasts. */
export const announced = [1004, 1005, 1006, 1007, 1008];
const good = genuine(announced);
const row =
  (id: string, at: FaultRow['at']) =>
  (name: string, route: Route, comes: string, ends: Then, line?: Line): FaultRow => ({
    id,
    at,
    name,
    route,
    comes,
    ends,
    ...(line === undefined ? {} : { line }),
  });

const answer = row('answers', 'lists');
const answerOfArticles = row('answers', 'articles');
const serverErrors = [429, 500, 502, 503, 504, 520, 599].map((code) =>
  answer(`${code}`, status(code), `refused ${code}`, 'stops'),
);
const otherRefusals = [400, 401, 402, 403, 404, 410, 418, 451].map((code) =>
  answer(`${code}`, status(code), `refused ${code}`, 'goes on'),
);
const lines: FaultRow[] = [
  answer('no listener at the port', reset, 'failed network', 'stops', 'no-listener'),
  answer('a name that leads nowhere', reset, 'failed network', 'stops', 'no-name'),
  answer('a certificate that nobody trusts', reset, 'failed network', 'stops', 'untrusted'),
  answer('a connection that is reset', reset, 'failed network', 'stops'),
  answer('an answer that breaks off', breaking('<rss><channel>'), 'failed network', 'stops'),
  answer('an answer that is no HTTP', garbage, 'failed network', 'stops'),
];
const answers: FaultRow[] = [
  answer('429 with a time', status(429, { 'retry-after': '7200' }), 'refused 429', 'stops'),
  answer('503 with a year', status(503, { 'retry-after': '31536000' }), 'refused 503', 'stops'),
  answer('503 with nonsense for a time', status(503, { 'retry-after': 'soon, -1' }), 'refused 503', 'stops'),
  answer('304 to a question without condition', status(304), 'refused 304', 'goes on'),
  answer('204 without a document', (response) => response.writeHead(204).end(), 'ok', 'goes on'),
  answer('headers of a megabyte', status(200, { x: 'x'.repeat(1_000_000) }), 'failed network', 'stops'),
];
const redirects: FaultRow[] = [
  answer(
    'a redirect off the list',
    redirect('/evil.example/rss/block-lastnews'),
    'failed off-list',
    'goes on',
  ),
  answer('a redirect to a look-alike', redirect('/xn--ukrnform-vhh.net/rss/'), 'failed off-list', 'goes on'),
  answer(
    'a redirect to the agency’s name under another',
    redirect('/www.ukrinform.ua.evil.example/rss/', 301),
    'failed off-list',
    'goes on',
  ),
  answer(
    'a redirect without end',
    redirect('/www.ukrinform.ua/rss/block-lastnews'),
    'failed network',
    'stops',
  ),
  answer('a redirect to a script', redirect('javascript:alert(1)'), 'failed network', 'stops'),
  answer('a redirect to nowhere', (response) => response.writeHead(302).end(), 'refused 302', 'goes on'),
];
const articleAnswers: FaultRow[] = [
  ...[429, 500, 503].map((code) => answerOfArticles(`${code}`, status(code), `refused ${code}`, 'stops')),
  ...[401, 403, 418].map((code) =>
    answerOfArticles(`${code}`, status(code), `refused ${code}`, 'stops after three'),
  ),
  ...[404, 410].map((code) => answerOfArticles(`${code}`, status(code), `refused ${code}`, 'gone')),
  answerOfArticles(
    'a redirect off the list',
    redirect('/evil.example/'),
    'failed off-list',
    'stops after three',
  ),
  answerOfArticles('a connection that is reset', reset, 'failed network', 'stops'),
];

const portal = row('portals', 'lists');
const portalOfArticles = row('portals', 'articles');
const portals: FaultRow[] = [
  portal('a login page', document(login), 'ok', 'goes on'),
  portal(
    'a login page that says it is XML',
    document(login, { 'content-type': 'text/xml' }),
    'ok',
    'goes on',
  ),
  portal('a redirect to a login page', redirect('/login.hotel.example/'), 'failed off-list', 'goes on'),
  portal('nothing', document(''), 'ok', 'goes on'),
  portal('JSON', document('{"error":"sign in"}'), 'ok', 'goes on'),
  portal('a picture', document(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)), 'ok', 'goes on'),
  portalOfArticles('a login page for every article', document(login), 'ok', 'stops after three'),
  portalOfArticles('nothing for every article', document(''), 'ok', 'stops after three'),
];

const packedFeed = row('packed', 'feed');
const sizes: FaultRow[] = [
  row('endless', 'feed')('a body without end', endless, 'failed too-large', 'goes on'),
  packedFeed('a gzip bomb', bomb('gzip'), 'failed too-large', 'goes on'),
  packedFeed('a brotli bomb', bomb('br'), 'failed too-large', 'goes on'),
  packedFeed('a deflate bomb', bomb('deflate'), 'failed too-large', 'goes on'),
  packedFeed('a bomb in a bomb', doubleBomb, 'failed too-large', 'goes on'),
  packedFeed('a bomb for every article', bomb('gzip'), 'failed too-large', 'stops after three'),
  packedFeed('fewer bytes than promised', lying(good, good.length + 500), 'failed network', 'stops'),
  packedFeed('more bytes than promised', lying(good, good.length - 100), 'ok', 'goes on'),
  packedFeed(
    'a gzip that is cut',
    document(gzipped(good).subarray(0, 90), { 'content-encoding': 'gzip' }),
    'ok',
    'goes on',
  ),
  packedFeed(
    'a gzip that is none',
    document(good, { 'content-encoding': 'gzip' }),
    'failed network',
    'stops',
  ),
  packedFeed('packed, and it does not say so', document(gzipped(good)), 'ok', 'goes on'),
  packedFeed(
    'packed twice, and it says once',
    document(gzipSync(gzipped(good)), { 'content-encoding': 'gzip' }),
    'ok',
    'goes on',
  ),
  packedFeed(
    'packed twice, and it says so',
    document(gzipSync(gzipped(good)), { 'content-encoding': 'gzip, gzip' }),
    'ok',
    'collects',
  ),
  packedFeed(
    'packed a thousand times, it says',
    document(good, { 'content-encoding': 'gzip,'.repeat(1000) }),
    'failed network',
    'stops',
  ),
].map((made) => (made.name.endsWith('every article') ? { ...made, at: 'articles' as const } : made));

const xmlFeed = row('xml', 'feed');
const bombs: FaultRow[] = [
  ...Object.entries(xmlBombs).map(([name, xml]) => xmlFeed(name, document(xml), 'ok', 'goes on')),
  ...Object.entries(xmlFloods).map(([name, xml]) =>
    xmlFeed(name, document(xml.replaceAll('1006', '1008')), 'ok', 'collects'),
  ),
];

/** Every fault of the network, of sizes and of XML. */
export const faultRows: readonly FaultRow[] = [
  ...lines,
  ...answers,
  ...serverErrors,
  ...otherRefusals,
  ...redirects,
  ...articleAnswers,
  ...portals,
  ...sizes,
  ...bombs,
];
