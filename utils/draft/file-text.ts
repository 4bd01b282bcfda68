import { decoded } from '../ukrinform/charset.ts';

/** Whether every byte is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What a file without a word about its encoding is in: old programs write Ukrainian in that of Windows. */
const guessed = (bytes: Uint8Array): string => (isUtf8(bytes) ? 'utf-8' : 'windows-1251');

/** The text of a plain file: by its byte order mark, else UTF-8 when it is that, else windows-1251. */
export const plainFileText = (bytes: Uint8Array): string => decoded(bytes, guessed(bytes));

/** The text of an HTML file: by its byte order mark, else as it declares, unless that leaves characters unread. */
export function htmlFileText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  return text.includes('\uFFFD') ? plainFileText(bytes) : text;
}
