import { domainAmong } from '../hosts.ts';
import { classifyUrl } from '../ukrinform/address.ts';
import { agencyPlace } from '../ukrinform/article-address.ts';
import { indirectThrough } from '../ukrinform/indirect.ts';
import { outlets } from '../ukrinform/outlets.ts';
import { attribute } from './node-access.ts';

/** The agency's name as links and texts write it. */
export const namesAgency = (text: string): boolean =>
  /укр[иі]нформ|ukr[iy]n?form|ウクルインフォルム|يوكري?نفورم/iu.test(text);

/** Whether a link names the agency in its address or its text; what its text is exactly is read later. */
export const isAboutAgency = (link: Element): boolean =>
  namesAgency(attribute(link, 'href')) || namesAgency(link.textContent);

/** A path, query or place on the page's own host; of two slashes, and white space between them, a browser makes a host. */
const STAYS = /^(?:[?#]|\/[^/\\\s])/u;

/** Tells the links of a page apart by their addresses: almost all lead elsewhere on the same site and tell nothing. */
export class Addresses {
  readonly #base: string;
  /** The page's own host, when links to it tell nothing. */
  readonly #own: string | undefined;
  /** What addresses of the page's own site begin with where they are written out. */
  readonly #origin: string | undefined;

  constructor(page: Document) {
    this.#base = page.baseURI;
    const url = URL.canParse(page.URL) ? new URL(page.URL) : undefined;
    const isOther = url !== undefined && agencyPlace(url) === undefined && indirectThrough(url) === undefined;
    this.#own = isOther && hostOf(page.baseURI) === url.hostname ? url.hostname : undefined;
    this.#origin = url && `${url.origin}/`;
  }

  /** The address as the browser would follow it; empty when it cannot. */
  resolved(href: string): string {
    return this.#parsed(href)?.href ?? '';
  }

  /** Whether a link leads to another site; on a copy held by an archive, or with a base elsewhere, all may. */
  leadsAway(link: Element): boolean {
    if (this.#own === undefined || this.#origin === undefined || !('hostname' in link)) return true;
    const href = attribute(link, 'href');
    if (STAYS.test(href) || href.startsWith(this.#origin)) return false;
    // The browser has resolved the address of a link in HTML already.
    return link.hostname !== '' && link.hostname !== this.#own;
  }

  /** Whether the address alone makes a link one that the rule asks for. */
  tells(link: Element): boolean {
    const url = this.#parsed(attribute(link, 'href'));
    return url !== undefined && tells(url);
  }

  #parsed(href: string): URL | undefined {
    return URL.canParse(href, this.#base) ? new URL(href, this.#base) : undefined;
  }
}

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

/** The agency, somebody who leads there, a host like its own, or an outlet that it may have relayed. */
const tells = (url: URL): boolean => classifyUrl(url).kind !== 'foreign' || isOfOutlet(url);

const outletHosts = new Set(outlets.flatMap(({ hosts }) => hosts));

const isOfOutlet = ({ hostname }: URL): boolean => domainAmong(hostname, outletHosts) !== undefined;
