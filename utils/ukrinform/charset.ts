/** Byte order marks and what they say, longest first. */
const marks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** `encoding="…"` of an XML declaration or `charset=` of an HTML meta within the first bytes. */
const declared = /(?:encoding\s{0,5}=\s{0,5}["']|charset\s{0,5}=\s{0,5}["']?)([a-z0-9_:-]{2,40})/iu;

/**
 * Decodes a document: byte order mark, then the HTTP charset, then what the document declares, then UTF-8 (the order
 * of the HTML and XML standards). An unknown name falls through to the next; bad bytes become U+FFFD.
 */
export function decoded(bytes: Uint8Array, httpCharset?: string): string {
  const mark = marks.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  for (const name of [mark?.[1], httpCharset, declared.exec(head)?.[1], 'utf-8']) {
    const decoder = name === undefined ? undefined : decoderFor(name);
    if (decoder !== undefined) return decoder.decode(bytes);
  }
  return '';
}

function decoderFor(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
