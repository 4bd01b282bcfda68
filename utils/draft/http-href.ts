/** A longer address is none that a person linked. */
const MOST = 4096;

/**
 * The address of a link when it is an absolute http(s) one: as it was written, or, where it holds white space or
 * characters that cannot be seen, as the browser reads it. `undefined` for every other.
 */
export function httpHref(written: string): string | undefined {
  if (written.length > 2 * MOST) return undefined;
  const href = written.replace(/^[\p{Cc}\s]+|[\p{Cc}\s]+$/gu, '');
  if (href.length > MOST || !/^https?:\/\/[^/]/iu.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return /[\s\p{Cc}\p{Cf}\p{Cs}"<>\\`]/u.test(href) ? url.href : href;
}
