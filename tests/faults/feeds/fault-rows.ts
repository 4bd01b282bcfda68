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

const c1 = row('C1', 'lists');
const c1Article = row('C1', 'articles');
const serverErrors = [429, 500, 502, 503, 504, 520, 599].map((code) =>
  c1(`${code}`, status(code), `refused ${code}`, 'stops'),
);
const otherRefusals = [400, 401, 402, 403, 404, 410, 418, 451].map((code) =>
  c1(`${code}`, status(code), `refused ${code}`, 'goes on'),
);
const lines: FaultRow[] = [
  c1('no listener at the port', reset, 'failed network', 'stops', 'no-listener'),
  c1('a name that leads nowhere', reset, 'failed network', 'stops', 'no-name'),
  c1('a certificate that nobody trusts', reset, 'failed network', 'stops', 'untrusted'),
  c1('a connection that is reset', reset, 'failed network', 'stops'),
  c1('an answer that breaks off', breaking('<rss><channel>'), 'failed network', 'stops'),
  c1('an answer that is no HTTP', garbage, 'failed network', 'stops'),
];
const answers: FaultRow[] = [
  c1('429 with a time', status(429, { 'retry-after': '7200' }), 'refused 429', 'stops'),
  c1('503 with a year', status(503, { 'retry-after': '31536000' }), 'refused 503', 'stops'),
  c1('503 with nonsense for a time', status(503, { 'retry-after': 'soon, -1' }), 'refused 503', 'stops'),
  c1('304 to a question without condition', status(304), 'refused 304', 'goes on'),
  c1('204 without a document', (response) => response.writeHead(204).end(), 'ok', 'goes on'),
  c1('headers of a megabyte', status(200, { x: 'x'.repeat(1_000_000) }), 'failed network', 'stops'),
];
const redirects: FaultRow[] = [
  c1('a redirect off the list', redirect('/evil.example/rss/block-lastnews'), 'failed off-list', 'goes on'),
  c1('a redirect to a look-alike', redirect('/xn--ukrnform-vhh.net/rss/'), 'failed off-list', 'goes on'),
  c1(
    'a redirect to the agency’s name under another',
    redirect('/www.ukrinform.ua.evil.example/rss/', 301),
    'failed off-list',
    'goes on',
  ),
  c1('a redirect without end', redirect('/www.ukrinform.ua/rss/block-lastnews'), 'failed network', 'stops'),
  c1('a redirect to a script', redirect('javascript:alert(1)'), 'failed network', 'stops'),
  c1('a redirect to nowhere', (response) => response.writeHead(302).end(), 'refused 302', 'goes on'),
];
const articleAnswers: FaultRow[] = [
  ...[429, 500, 503].map((code) => c1Article(`${code}`, status(code), `refused ${code}`, 'stops')),
  ...[401, 403, 418].map((code) =>
    c1Article(`${code}`, status(code), `refused ${code}`, 'stops after three'),
  ),
  ...[404, 410].map((code) => c1Article(`${code}`, status(code), `refused ${code}`, 'gone')),
  c1Article('a redirect off the list', redirect('/evil.example/'), 'failed off-list', 'stops after three'),
  c1Article('a connection that is reset', reset, 'failed network', 'stops'),
];

const c2 = row('C2', 'lists');
const c2Article = row('C2', 'articles');
const portals: FaultRow[] = [
  c2('a login page', document(login), 'ok', 'goes on'),
  c2('a login page that says it is XML', document(login, { 'content-type': 'text/xml' }), 'ok', 'goes on'),
  c2('a redirect to a login page', redirect('/login.hotel.example/'), 'failed off-list', 'goes on'),
  c2('nothing', document(''), 'ok', 'goes on'),
  c2('JSON', document('{"error":"sign in"}'), 'ok', 'goes on'),
  c2('a picture', document(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2)), 'ok', 'goes on'),
  c2Article('a login page for every article', document(login), 'ok', 'stops after three'),
  c2Article('nothing for every article', document(''), 'ok', 'stops after three'),
];

const c4 = row('C4', 'feed');
const sizes: FaultRow[] = [
  row('C3', 'feed')('a body without end', endless, 'failed too-large', 'goes on'),
  c4('a gzip bomb', bomb('gzip'), 'failed too-large', 'goes on'),
  c4('a brotli bomb', bomb('br'), 'failed too-large', 'goes on'),
  c4('a deflate bomb', bomb('deflate'), 'failed too-large', 'goes on'),
  c4('a bomb in a bomb', doubleBomb, 'failed too-large', 'goes on'),
  c4('a bomb for every article', bomb('gzip'), 'failed too-large', 'stops after three'),
  c4('fewer bytes than promised', lying(good, good.length + 500), 'failed network', 'stops'),
  c4('more bytes than promised', lying(good, good.length - 100), 'ok', 'goes on'),
  c4(
    'a gzip that is cut',
    document(gzipped(good).subarray(0, 90), { 'content-encoding': 'gzip' }),
    'ok',
    'goes on',
  ),
  c4('a gzip that is none', document(good, { 'content-encoding': 'gzip' }), 'failed network', 'stops'),
  c4('packed, and it does not say so', document(gzipped(good)), 'ok', 'goes on'),
  c4(
    'packed twice, and it says once',
    document(gzipSync(gzipped(good)), { 'content-encoding': 'gzip' }),
    'ok',
    'goes on',
  ),
  c4(
    'packed twice, and it says so',
    document(gzipSync(gzipped(good)), { 'content-encoding': 'gzip, gzip' }),
    'ok',
    'collects',
  ),
  c4(
    'packed a thousand times, it says',
    document(good, { 'content-encoding': 'gzip,'.repeat(1000) }),
    'failed network',
    'stops',
  ),
].map((made) => (made.name.endsWith('every article') ? { ...made, at: 'articles' as const } : made));

const c5 = row('C5', 'feed');
const bombs: FaultRow[] = [
  ...Object.entries(xmlBombs).map(([name, xml]) => c5(name, document(xml), 'ok', 'goes on')),
  ...Object.entries(xmlFloods).map(([name, xml]) =>
    c5(name, document(xml.replaceAll('1006', '1008')), 'ok', 'collects'),
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
