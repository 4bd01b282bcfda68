import type { LinkFact, PageFacts } from './facts.ts';
import type { Edition } from '../ukrinform/article.ts';
import { classifyAddress } from '../ukrinform/address.ts';
import { agencyNaming } from './credit-wording.ts';
import type { Relayed } from './foreign-clause.ts';
import type { Evidence, LinkLevel } from './verdict.ts';

/** A link that leads straight to the agency. */
export interface AgencyLink {
  fact: LinkFact;
  level: LinkLevel;
  edition: Edition;
}

/** All links of a page that have to do with the agency, sorted by what they are. */
export interface SortedLinks {
  direct: AgencyLink[];
  /** Through a redirector, shortener, cache, proxy or archive; the evidence says which. */
  indirect: { fact: LinkFact; evidence: Evidence }[];
  lookAlike: { fact: LinkFact; evidence: Evidence }[];
  /** Set as links to the agency, but without an address. */
  dead: LinkFact[];
}

/** What the page should link to: the matched article, when there is one. */
export interface Wanted {
  edition: Edition;
  id?: number;
  /** The outlet that the article relays. */
  foreign?: Relayed;
  /** The label that marks the article as advertising. */
  advertising?: string;
}

/** Sorts the links of a page; those that have nothing to do with the agency are left out. */
export function sortedLinks(facts: PageFacts, wanted: Wanted | undefined): SortedLinks {
  const sorted: SortedLinks = { direct: [], indirect: [], lookAlike: [], dead: [] };
  for (const fact of facts.links) sortInto(sorted, facts, fact, wanted);
  return sorted;
}

/** Whether a link's own words or the clause around it name the agency. */
function saysAgency(facts: PageFacts, { text, block, start }: LinkFact): boolean {
  const around =
    block === undefined
      ? ''
      : (facts.blocks[block]?.text.slice(Math.max(0, start - 80), start + text.length + 80) ?? '');
  return agencyNaming(`${text} ${around}`).naming !== 'none';
}

/** A link that names the agency, is seen and has no address. */
const isDead = ({ href, seen, text }: LinkFact): boolean =>
  href === '' &&
  seen.seen === 'unclear' &&
  seen.why === 'not-clickable' &&
  agencyNaming(text).naming !== 'none';

function sortInto(sorted: SortedLinks, facts: PageFacts, fact: LinkFact, wanted: Wanted | undefined): void {
  const { url } = fact;
  if (isDead(fact)) sorted.dead.push(fact);
  const address = classifyAddress(url);
  if (address.kind === 'article') {
    const { edition, id } = address.address;
    const other = wanted?.id !== undefined && wanted.id !== id;
    sorted.direct.push({ fact, level: other ? 'other-article' : 'article', edition });
  } else if (address.kind === 'page' || address.kind === 'home') {
    sorted.direct.push({ fact, level: address.kind, edition: address.edition });
  } else if (address.kind === 'indirect') {
    // Where a short link leads is only known when the words around it say so.
    if (address.through === 'shortener' && !saysAgency(facts, fact)) return;
    sorted.indirect.push({ fact, evidence: { code: 'indirect-link', url, through: address.through } });
  } else if (address.kind === 'look-alike') {
    sorted.lookAlike.push({ fact, evidence: { code: 'look-alike', url, host: address.host } });
  }
}
