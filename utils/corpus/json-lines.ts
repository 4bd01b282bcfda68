/** One line of a JSONL stream, counted from 1: its value, or why it could not be read. */
export type JsonLine = { line: number; value: unknown } | { line: number; wrong: string };

/** A line longer than this is not read into memory as a whole. */
const LONGEST_LINE = 64_000_000;

/** Reads JSONL from a byte stream, gunzipping it when it starts like a gzip file. Empty lines are passed over. */
export async function* jsonLines(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of lines((await gunzipped(bytes)).pipeThrough(new TextDecoderStream()))) {
    line++;
    if (text.trim() === '') continue;
    yield parsed(line, text);
  }
}

function parsed(line: number, text: string): JsonLine {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return { line, wrong: 'not JSON' };
  }
}

async function* lines(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = (rest + value).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new RangeError(`a line is longer than ${LONGEST_LINE} characters`);
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** Looks at the first bytes and decompresses where they are those of a gzip file (RFC 1952). */
async function gunzipped(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [probe, stream] = bytes.tee();
  const reader = probe.getReader();
  const first: number[] = [];
  while (first.length < 2) {
    const { done, value } = await reader.read();
    if (done) break;
    first.push(...value.subarray(0, 2));
  }
  void reader.cancel();
  const packed = first[0] === 0x1f && first[1] === 0x8b;
  return packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
}
