/** Whether a host is one of several domains or lies in one of them; a final dot tells nothing. */
export function liesIn(hostname: string, domains: ReadonlySet<string>): boolean {
  let domain = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  for (;;) {
    if (domains.has(domain)) return true;
    const dot = domain.indexOf('.');
    if (dot < 0) return false;
    domain = domain.slice(dot + 1);
  }
}
