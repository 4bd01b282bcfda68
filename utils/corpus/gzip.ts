const piped = async (bytes: BlobPart, through: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(through as TransformStream)).arrayBuffer(),
  );

/** Gzip-compressed UTF-8 of a text. */
export const gzip = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  piped(text, new CompressionStream('gzip'));

/**
 * The text of a gzip-compressed UTF-8 file. Rejects on damaged input, and with `RangeError` where it comes to more than
 * `most` bytes: a few kilobytes can unpack to gigabytes.
 */
export async function gunzip(bytes: Uint8Array, most = Infinity): Promise<string> {
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  // Ended early, the loop cancels the stream: the rest is never unpacked.
  for await (const chunk of unpacked as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw new RangeError(`more than ${most} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
