import { createServer, type IncomingMessage, type Server as HttpServer } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cluster } from '../../scripts/archive/cluster/cluster.ts';
import { Server } from '../../scripts/archive/cluster/server.ts';

let http: HttpServer;
let url: string;
let requests: { url: string; headers: IncomingMessage['headers']; body: string }[];
let answer: { status: number; body: string; broken?: true };

beforeEach(async () => {
  requests = [];
  answer = { status: 200, body: '' };
  http = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      requests.push({ url: request.url ?? '', headers: request.headers, body });
      response.writeHead(answer.status, answer.broken ? { 'content-length': '1000' } : {});
      response.write(answer.body);
      if (answer.broken === true) response.destroy();
      else response.end();
    });
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const address = http.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterEach(() => new Promise((resolve) => http.close(resolve)));

const server = (): Server => new Server({ url, user: 'desk', password: 'öpen' }, 'default');

test('rows are read as they stand, and asked for by name and password', async () => {
  answer.body = '{"page":1}\n{"page":2}\n';
  expect(await server().rows('SELECT page FROM t')).toEqual([{ page: 1 }, { page: 2 }]);
  expect(requests[0]?.body).toBe('SELECT page FROM t FORMAT JSONEachRow');
  expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('desk:öpen').toString('base64')}`);
  expect(requests[0]?.url).toContain('wait_end_of_query=1');
});

test.each([
  [
    'a refusal',
    { status: 500, body: 'Code: 279, e.displayText() = DB::Exception: All connection tries failed' },
  ],
  [
    'a failure after the status, as older servers word it',
    { status: 200, body: '{"page":1}\nCode: 241, e.displayText() = DB::Exception: Memory limit' },
  ],
  ['a failure after the status', { status: 200, body: '{"page":1}\nCode: 241. DB::Exception: Memory limit' }],
  ['an answer that breaks off', { status: 200, body: '{"page":1}\n', broken: true as const }],
])('%s is an error, never fewer rows', async (_, given) => {
  answer = given;
  await expect(server().rows('SELECT 1')).rejects.toThrow(url);
});

test('numbers are read little end first', async () => {
  answer.body = '\u0001\u0002\u0000\u0000\u0007\u0000\u0000\u0000';
  expect(await server().numbers('SELECT page, at FROM t')).toEqual(Uint32Array.of(513, 7));
  expect(requests[0]?.body).toBe('SELECT page, at FROM t FORMAT RowBinary');
});

test.each([
  ['half a number', '\u0001\u0000'],
  [
    'a failure right after a number',
    `\u0001\u0000\u0000\u0000${'Code: 241. DB::Exception: Memory limit'.padEnd(40)}`,
  ],
])('%s is an error, never fewer numbers', async (_, body) => {
  answer.body = body;
  await expect(server().numbers('SELECT 1')).rejects.toThrow(`${url} broke off`);
});

test('no connection is kept that the server may close before the next statement', async () => {
  await server().run('SELECT 1');
  expect(requests[0]?.headers.connection).toBe('close');
});

test('a server that is not there is named', async () => {
  await expect(
    new Server({ url: 'http://127.0.0.1:9', user: 'u', password: '' }, 'd').run('SELECT 1'),
  ).rejects.toThrow(/^http:\/\/127\.0\.0\.1:9 does not answer: /u);
});

test('a name that stands for several addresses fails with the words of each', async () => {
  const cause = new AggregateError(['::1', '127.0.0.1'].map((at) => new Error(`connect ECONNREFUSED ${at}`)));
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('fetch failed', { cause }));
  await expect(server().run('SELECT 1')).rejects.toThrow(
    `${url} does not answer: connect ECONNREFUSED ::1, connect ECONNREFUSED 127.0.0.1`,
  );
  vi.restoreAllMocks();
});

test('values travel beside the statement, and none of them can end itself', async () => {
  const list = ["x' OR 1=1 --", 'a\tb\nc\\d', '--boundary\r\n'];
  await server().rows('SELECT value FROM wanted', { values: { name: 'wanted', list } });
  const [request] = requests;
  expect(new URL(request?.url ?? '', url).searchParams.get('query')).toBe(
    'SELECT value FROM wanted FORMAT JSONEachRow',
  );
  expect(new URL(request?.url ?? '', url).searchParams.get('wanted_structure')).toBe('value String');
  expect(request?.body).toContain("x' OR 1=1 --\na\\tb\\nc\\\\d\n");
});

test.each(['drop table', 'a;b', 'A', '', 'x'.repeat(65), "a'"])('%j is no name of a database', (database) => {
  expect(
    () => new Cluster({ servers: [{ url, user: 'u', password: '' }], name: 'archive', database }),
  ).toThrow('no name');
});

test('an archive without servers is refused', () => {
  expect(() => new Cluster({ servers: [], name: 'archive', database: 'd' })).toThrow('no server');
});
