import type { Edition } from './article.ts';

/** One language edition: its host without `www.` and the name it calls itself by. */
export interface EditionFacts {
  edition: Edition;
  host: string;
  /** The agency's name as the edition writes it. */
  name: string;
}

/** The eight editions. Every host is a country domain of its own. */
export const editions: readonly EditionFacts[] = [
  { edition: 'uk', host: 'ukrinform.ua', name: 'Укрінформ' },
  { edition: 'en', host: 'ukrinform.net', name: 'Ukrinform' },
  { edition: 'ru', host: 'ukrinform.ru', name: 'Укринформ' },
  { edition: 'de', host: 'ukrinform.de', name: 'Ukrinform' },
  { edition: 'es', host: 'ukrinform.es', name: 'Ukrinform' },
  { edition: 'fr', host: 'ukrinform.fr', name: 'Ukrinform' },
  { edition: 'pl', host: 'ukrinform.pl', name: 'Ukrinform' },
  { edition: 'ja', host: 'ukrinform.jp', name: 'ウクルインフォルム' },
];

/** Hosts that articles and feeds are read from: the only ones the extension ever asks. */
export const agencyHosts: readonly string[] = editions.map(({ host }) => `www.${host}`);

/** Where the agency keeps its pictures. */
export const pictureHost = 'static.ukrinform.com';

/** The edition of a host name, `www.` and one final dot allowed; undefined for any other host. */
export function editionOfHost(host: string): Edition | undefined {
  const bare = host
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^www\./u, '');
  return editions.find((known) => known.host === bare)?.edition;
}

/** The facts of one edition. */
export function editionFacts(edition: Edition): EditionFacts {
  const facts = editions.find((known) => known.edition === edition);
  if (facts === undefined) throw new RangeError(`no such edition: ${edition}`);
  return facts;
}
