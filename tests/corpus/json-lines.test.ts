// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type JsonLine, jsonLines } from '../../utils/corpus/json-lines.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The bytes as a stream of chunks of the given size. */
function streamed(
  bytes: Uint8Array<ArrayBuffer>,
  size = bytes.length,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

async function read(bytes: Uint8Array<ArrayBuffer>, size?: number): Promise<JsonLine[]> {
  return all(jsonLines(streamed(bytes, size)));
}

async function all(lines: AsyncIterable<JsonLine>): Promise<JsonLine[]> {
  const collected: JsonLine[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

test.each<[string, string, JsonLine[]]>([
  ['nothing', '', []],
  ['one line without an end', '1', [{ line: 1, value: 1 }]],
  [
    'lines',
    '1\n"two"\n',
    [
      { line: 1, value: 1 },
      { line: 2, value: 'two' },
    ],
  ],
  [
    'lines of Windows',
    '1\r\n2\r\n',
    [
      { line: 1, value: 1 },
      { line: 2, value: 2 },
    ],
  ],
  [
    'empty lines, which are counted',
    '\n \n1\n\n\r\n2',
    [
      { line: 3, value: 1 },
      { line: 6, value: 2 },
    ],
  ],
  [
    'a byte order mark',
    '\uFEFF1\n2',
    [
      { line: 1, value: 1 },
      { line: 2, value: 2 },
    ],
  ],
  [
    'bad lines between good ones',
    '1\n{"id":\n2\nplain text\n',
    [
      { line: 1, value: 1 },
      { line: 2, wrong: 'not JSON' },
      { line: 3, value: 2 },
      { line: 4, wrong: 'not JSON' },
    ],
  ],
  ['a line feed inside a text', '"a\\nb"\n', [{ line: 1, value: 'a\nb' }]],
  ['a line separator inside a text', '"a\u2028b"\n', [{ line: 1, value: 'a\u2028b' }]],
])('%s', async (_, text, lines) => {
  expect(await read(bytesOf(text))).toEqual(lines);
  expect(await read(new Uint8Array(gzipSync(text)))).toEqual(lines);
});

const mixed = ['Ґанок і їжак', '犬と猫', '𝔘 — 👩‍🚀', 'é'].map((text) => JSON.stringify({ text })).join('\n');

test.each([1, 2, 3, 5, 7])('letters of many bytes survive chunks of %i', async (size) => {
  const whole = await read(bytesOf(mixed));
  expect(whole).toHaveLength(4);
  expect(await read(bytesOf(mixed), size)).toEqual(whole);
  expect(await read(new Uint8Array(gzipSync(mixed)), size)).toEqual(whole);
});

test('a gzip file that is cut short is refused, not read as far as it goes', async () => {
  const file = new Uint8Array(gzipSync(mixed));
  await expect(read(file.slice(0, file.length - 6))).rejects.toThrow();
});

test('a gzip file that is damaged is refused', async () => {
  const file = new Uint8Array(gzipSync(mixed));
  file[file.length - 5] = (file[file.length - 5] ?? 0) ^ 0xff;
  await expect(read(file)).rejects.toThrow();
});

test('bytes that are not UTF-8 make a bad line, not a failure', async () => {
  const [line] = await read(Uint8Array.from([0xff, 0xfe, 0x31, 0x0a]));
  expect(line).toEqual({ line: 1, wrong: 'not JSON' });
});

test('a line that never ends is given up before it fills the memory', async () => {
  const chunk = new Uint8Array(16_000_000).fill(0x61);
  let taken = 0;
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      taken++;
      controller.enqueue(chunk);
    },
  });
  await expect(all(jsonLines(endless))).rejects.toThrow(RangeError);
  expect(taken).toBeLessThan(10);
});
