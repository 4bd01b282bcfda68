/** How a file is read, or why it is not. */
export type FileKind = 'office' | 'html' | 'markdown' | 'text' | 'empty' | 'encrypted' | 'unknown-format';

/** How files begin whose names are not asked. Every other text has no beginning of its own. */
const beginnings: readonly [string, FileKind][] = [
  ['PK\u0003\u0004', 'office'],
  ['PK\u0005\u0006', 'empty'],
  ['%PDF', 'unknown-format'],
  ['{\\rtf', 'unknown-format'],
];

const endings: Record<string, FileKind> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/** The older container of office files: old Word files, and newer ones behind a password. */
const CONTAINER = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** Name of the stream with a locked file, each character two bytes. */
const LOCKED = [...'EncryptedPackage'].join('\0');

/** How a file is read: by its first bytes, else by the ending of its name. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const latin = (count: number): string => new TextDecoder('latin1').decode(bytes.subarray(0, count));
  const start = latin(16);
  // Bytes 0x80–0x9F differ between the label and its standard, windows-1252.
  if (bytesEqual(bytes, CONTAINER))
    return latin(bytes.length).includes(LOCKED) ? 'encrypted' : 'unknown-format';
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known !== undefined) return known[1];
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = endings[ending];
  return kind === undefined || isBinary(bytes) ? 'unknown-format' : kind;
}

const bytesEqual = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, i) => bytes[i] === character.charCodeAt(0));

/** Text holds no NUL, but for that in UTF-16, which says so with its first two bytes. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4096).includes(0) &&
  !bytesEqual(bytes, '\u00ff\u00fe') &&
  !bytesEqual(bytes, '\u00fe\u00ff');
