/** Byte order marks and what they say. */
const marks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How an XML document in UTF-16 begins when it has no byte order mark: `<?`, two bytes each. */
const wide: readonly [readonly number[], string][] = [
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
];

/** `encoding="…"` of an XML declaration or `charset=` of an HTML meta within the first bytes. */
const declared = /(?:encoding\s{0,5}=\s{0,5}["']|charset\s{0,5}=\s{0,5}["']?)([a-z0-9_:-]{2,40})/iu;

/**
 * Decodes a document: byte order mark, then the HTTP charset, then what the document declares, then UTF-8 (the order
 * of the HTML and XML standards). An unknown name falls through to the next; bad bytes become U+FFFD.
 */
export function decoded(bytes: Uint8Array, httpCharset?: string): string {
  for (const name of [beginning(bytes, marks), httpCharset, declaredBy(bytes), 'utf-8']) {
    const decoder = name === undefined ? undefined : decoderFor(name);
    if (decoder !== undefined) return decoder.decode(bytes);
  }
  return '';
}

const beginning = (bytes: Uint8Array, known: typeof marks): string | undefined =>
  known.find(([start]) => start.every((byte, i) => bytes[i] === byte))?.[1];

function declaredBy(bytes: Uint8Array): string | undefined {
  const sixteen = beginning(bytes, wide);
  if (sixteen !== undefined) return sixteen;
  const name = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says (HTML standard).
  return name?.toLowerCase().startsWith('utf-16') === true ? 'utf-8' : name;
}

function decoderFor(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
