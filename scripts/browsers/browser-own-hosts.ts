// Hosts that the browsers themselves ask at start, although everything that can be switched off is. They are refused
// by the proxy; listed so that any other request is known to be the extension's or the page's.

/** Each entry with the browser part that asks. */
const own: readonly [host: RegExp, part: string][] = [
  [/^(?:[a-z0-9-]+\.)*google(?:apis)?\.com$/u, 'Chromium: account, update and safe browsing services'],
  [/^(?:[a-z0-9-]+\.)*gvt\d\.com$/u, 'Chromium: component downloads'],
  [/^start\.duckduckgo\.com$/u, 'Chromium as Debian builds it: the page of a new tab'],
  [/^(?:[a-z0-9-]+\.)*mozilla\.(?:com|net|org)$/u, 'Firefox: settings, add-ons and telemetry services'],
  [/^(?:[a-z0-9-]+\.)*mozgcp\.net$/u, 'Firefox: push and merino services'],
  [/^(?:[a-z0-9-]+\.)*firefox\.com$/u, 'Firefox: accounts, portal detection'],
];

/** Whether a host is asked by the browser itself. */
export const isBrowserOwn = (host: string): boolean => own.some(([pattern]) => pattern.test(host));
