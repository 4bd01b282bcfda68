/** Characters of a table of one byte each, in the order of their bytes. */
const signsOf = (table: string): string =>
  new TextDecoder(table).decode(Uint8Array.from({ length: 256 }, (_, i) => i));

/** Writes a text in a table of one byte each, such as windows-1251; a question mark for what it lacks. */
export function encodedIn(table: string, text: string): Uint8Array {
  const places = new Map([...signsOf(table)].map((sign, byte) => [sign, byte]));
  return Uint8Array.from([...text].map((sign) => places.get(sign) ?? 0x3f));
}

/** Writes a text in UTF-16, little end first, with a byte order mark or without. */
export const wide = (text: string, mark: '' | '\uFEFF'): Uint8Array => Buffer.from(mark + text, 'utf16le');
