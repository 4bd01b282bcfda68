import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { pageEntries } from '../../scripts/archive/page-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'dzherelo-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One record of a WARC file (ISO 28500), written out by hand. */
function record(type: string, url: string, http: string, body: Uint8Array): Buffer {
  const block = Buffer.concat([Buffer.from(http), body]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-11-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

const http = (type: string): string => `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
/** "Привіт" in windows-1251. */
const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]);
const records = [
  record('request', 'https://a.example/', 'GET / HTTP/1.1\r\n\r\n', Buffer.alloc(0)),
  record('response', 'https://a.example/1', http('text/html; charset=windows-1251'), cyrillic),
  record('response', 'https://a.example/picture', http('image/png'), Buffer.from([1, 2, 3])),
  record(
    'response',
    'https://a.example/12',
    http('text/html'),
    Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic]),
  ),
  record('response', 'https://a.example/123', http('text/html; charset=unheard-of'), Buffer.from('Привіт')),
];

async function entriesOf(path: string): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const entry of pageEntries(path)) entries.push(entry);
  return entries;
}

test.each([
  ['crawl.warc', Buffer.concat(records)],
  ['crawl.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
])('%s: the responses that are pages, each in its own charset', async (name, bytes) => {
  writeFileSync(join(folder, name), bytes);
  const entries = await entriesOf(join(folder, name));
  expect(entries).toMatchObject([
    { line: 2, value: { url: 'https://a.example/1', html: 'Привіт' } },
    { line: 4, value: { url: 'https://a.example/12', html: '<meta charset="windows-1251">Привіт' } },
    { line: 5, value: { url: 'https://a.example/123', html: 'Привіт' } },
  ]);
});

test('lines of JSON are read as they are', async () => {
  const file = join(folder, 'pages.jsonl.gz');
  writeFileSync(file, gzipSync('{"id":"a"}\nno\n'));
  expect(await entriesOf(file)).toEqual([
    { line: 1, value: { id: 'a' } },
    { line: 2, wrong: 'not JSON' },
  ]);
});
