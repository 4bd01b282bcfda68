const piped = async (bytes: BlobPart, through: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(through as TransformStream)).arrayBuffer(),
  );

/** Gzip-compressed UTF-8 of a text. */
export const gzip = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  piped(text, new CompressionStream('gzip'));

/** The text of a gzip-compressed UTF-8 file. Rejects on damaged input. */
export const gunzip = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await piped(new Uint8Array(bytes), new DecompressionStream('gzip')));
