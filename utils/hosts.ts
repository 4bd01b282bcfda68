/**
 * The innermost of some domains that a host is or lies in; undefined when it lies in none. Asks once for each label, be
 * they ever so many domains. A final dot tells nothing.
 */
export function domainAmong(host: string, domains: { has: (domain: string) => boolean }): string | undefined {
  let domain = host.endsWith('.') ? host.slice(0, -1) : host;
  for (;;) {
    if (domains.has(domain)) return domain;
    const dot = domain.indexOf('.');
    if (dot < 0) return undefined;
    domain = domain.slice(dot + 1);
  }
}

/** Whether a host is on a list: the same host, or a subdomain of a listed one, as `www.` is. A final dot is ignored. */
export const onHostList = (host: string, list: readonly string[]): boolean =>
  domainAmong(host, new Set(list)) !== undefined;

/** The host of what somebody typed or pasted, without `www.`; undefined when it is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./u, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? host : undefined;
}
