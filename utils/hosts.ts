/** Whether a host is on a list: the same host, or a subdomain of a listed one. `www.` and a final dot are ignored. */
export function onHostList(host: string, list: readonly string[]): boolean {
  const bare = host.replace(/^www\./u, '').replace(/\.$/u, '');
  return list.some((listed) => bare === listed || bare.endsWith(`.${listed}`));
}
