import { type Fetched, fetchFromAgency, type Wanted } from '../../../utils/ukrinform/fetch.ts';

/**
 * Asks the agency as the extension does, but says who asks; with an `origin` asks that server instead, under a folder
 * per host.
 */
export const crawlFetch =
  (agent: string, origin?: string) =>
  (url: string, wanted: Wanted): Promise<Fetched> =>
    fetchFromAgency(url, wanted, {
      fetch: async (asked, init) => {
        const headers = { ...(init?.headers as Record<string, string> | undefined), 'user-agent': agent };
        if (origin === undefined) return fetch(asked, { ...init, headers });
        const { host, pathname } = new URL(String(asked));
        const {
          body,
          status,
          headers: answered,
        } = await fetch(`${origin}/${host}${pathname}`, {
          ...init,
          headers,
        });
        // Without the other server's address, which is none of the agency's.
        return new Response(body, { status, headers: answered });
      },
    });
