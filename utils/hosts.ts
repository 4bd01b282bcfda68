/** Whether a host is on a list: the same host, or a subdomain of a listed one. `www.` and a final dot are ignored. */
export function onHostList(host: string, list: readonly string[]): boolean {
  const bare = host.replace(/^www\./u, '').replace(/\.$/u, '');
  return list.some((listed) => bare === listed || bare.endsWith(`.${listed}`));
}

/** The host of what somebody typed or pasted, without `www.`; undefined when it is none. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./u, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? host : undefined;
}
