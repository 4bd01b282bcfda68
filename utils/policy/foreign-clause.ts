import { domainAmong } from '../hosts.ts';
import type { Edition } from '../ukrinform/article.ts';
import { hostsOfOutlet } from '../ukrinform/outlets.ts';
import { editionRules } from './edition-rules.ts';
import type { LinkFact, PageFacts } from './facts.ts';
import type { ClauseResult, Evidence } from './verdict.ts';

/** The outlet that an article relays. */
export interface Relayed {
  outlet: string;
  host?: string;
}

/** The clause "and a link to the foreign outlet": asked where the original relays one. */
export function foreignClause(
  facts: PageFacts,
  relayed: Relayed | undefined,
  edition: Edition,
): ClauseResult {
  const clause = 'foreign';
  if (relayed === undefined) return { clause, result: 'not-applicable', evidence: [{ code: 'no-foreign' }] };
  const { outlet } = relayed;
  const asks = editionRules[edition].foreign;
  if (asks === 'not-asked')
    return { clause, result: 'not-applicable', evidence: [{ code: 'not-asked', edition }] };
  if (facts.reading === 'plain-text')
    return { clause, result: 'unclear', evidence: [{ code: 'plain-text' }], wouldChange: 'add-foreign-link' };
  const hosts = new Set([...hostsOfOutlet(outlet), ...(relayed.host === undefined ? [] : [relayed.host])]);
  // A page of the outlet itself needs no link to it.
  if (facts.url !== undefined && leadsTo(facts.url, hosts))
    return { clause, result: 'met', evidence: [{ code: 'foreign-link', url: facts.url, outlet }] };
  const links = facts.links.filter(({ url }) => leadsTo(url, hosts));
  const [visible] = links.filter(({ seen }) => seen.seen === 'visible');
  if (visible !== undefined)
    return { clause, result: 'met', evidence: [{ code: 'foreign-link', url: visible.url, outlet }] };
  return withoutVisible(links, outlet, edition, asks === 'unconfirmed' || hosts.size === 0);
}

function withoutVisible(
  links: readonly LinkFact[],
  outlet: string,
  edition: Edition,
  open: boolean,
): ClauseResult {
  const clause = 'foreign';
  const wouldChange = 'add-foreign-link';
  const half = links.map(({ url, seen }) => ({ url, seen })).find(({ seen }) => seen.seen === 'unclear');
  if (half?.seen.seen === 'unclear') {
    const evidence: Evidence[] = [{ code: 'half-hidden-link', url: half.url, why: half.seen.why }];
    return { clause, result: 'unclear', evidence, wouldChange };
  }
  const missing: Evidence = { code: 'no-foreign-link', outlet };
  if (open)
    return { clause, result: 'unclear', evidence: [missing, { code: 'unconfirmed', edition }], wouldChange };
  return { clause, result: 'not-met', evidence: [missing], wouldChange };
}

const leadsTo = (url: string, hosts: ReadonlySet<string>): boolean => {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  return /^https?:$/u.test(protocol) && domainAmong(hostname, hosts) !== undefined;
};
