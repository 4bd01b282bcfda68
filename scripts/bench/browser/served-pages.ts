import { startProxy } from '../../browsers/proxy.ts';
import { hostOf, startTlsServer } from '../../browsers/tls-server.ts';

/** Pages load nothing but their own inline style; a page that shares with nobody has the finest clock. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri *",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Pages on loopback and the only way to them. */
export interface ServedPages {
  proxyPort: number;
  /** Serves a page on a site of its own, for which the browser starts a new process; gives its address. */
  put(html: string): string;
  close(): Promise<void>;
}

export async function servedPages(): Promise<ServedPages> {
  const pages = new Map<string, string>();
  let sites = 0;
  const server = await startTlsServer((request, response) => {
    const html = pages.get(hostOf(request));
    response.writeHead(html === undefined ? 404 : 200, headers);
    response.end(html ?? '');
  });
  const proxy = await startProxy(server.port, (host) => pages.has(host));
  return {
    proxyPort: proxy.port,
    put(html) {
      const host = `site-${++sites}.example`;
      pages.set(host, html);
      return `https://${host}/story`;
    },
    async close() {
      await proxy.close();
      await server.close();
    },
  };
}
