// What a ZIP file says of its entries, read before anything is unpacked (APPNOTE.TXT 6.3.10, §4.3.7, §4.3.12, §4.3.16).

/** One entry of a ZIP file, sizes in bytes. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  /** Its bytes as they lie in the file. */
  packed: Uint8Array<ArrayBuffer>;
  /** As the directory declares it; what it unpacks to may be another size. */
  declaredSize: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** The entries of a ZIP file in the order of its directory; undefined when it is no ZIP file or a damaged one. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOfDirectory(view);
    if (end === undefined) return undefined;
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL) return undefined;
      entries.push(entryAt(view, bytes, at));
      at += CENTRAL_LENGTH + lengths(view, at + 28, 3);
    }
    return entries;
  } catch (error) {
    // The directory points outside of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The sum of so many lengths of two bytes each: of the name, the extra field and the comment. */
const lengths = (view: DataView, at: number, count: number): number =>
  Array.from({ length: count }, (_, i) => view.getUint16(at + 2 * i, true)).reduce((a, b) => a + b, 0);

function entryAt(view: DataView, bytes: Uint8Array<ArrayBuffer>, at: number): ZipEntry {
  const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + view.getUint16(at + 28, true));
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no entry where the directory says');
  const start = local + LOCAL_LENGTH + lengths(view, local + 26, 2);
  const size = view.getUint32(at + 20, true);
  if (start + size > bytes.length) throw new RangeError('an entry beyond the end of the file');
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    packed: bytes.subarray(start, start + size),
    declaredSize: view.getUint32(at + 24, true),
  };
}
