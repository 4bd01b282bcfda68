import type { Edition } from '../ukrinform/article.ts';
import { editionRules } from './edition-rules.ts';
import type { PageFacts } from './facts.ts';
import type { AgencyLink } from './judged-link.ts';
import type { ClauseResult, Evidence } from './verdict.ts';

/** Relations that ask search engines not to follow a link or not to count it. */
const closing = ['nofollow', 'ugc', 'sponsored'];
/** Directives that keep a page or all of its links from search engines. */
const directive = /(?:^|[\s,])(noindex|nofollow|none)(?=[\s,]|$)/u;

/** What closes a link to search engines: its own relation or the page's robots meta. Headers are not seen here. */
export function closedBy({ robots }: PageFacts, { fact }: AgencyLink): Evidence | undefined {
  const rel = fact.rel.find((token) => closing.includes(token));
  if (rel !== undefined) return { code: 'closed-rel', rel };
  const content = robots.find((text) => directive.test(text));
  return content === undefined ? undefined : { code: 'closed-robots', content: content.slice(0, 100) };
}

/** The clause "open to search engines", for the judged link; editions that do not ask for it get a note. */
export function openClause(facts: PageFacts, link: AgencyLink | undefined, edition: Edition): ClauseResult {
  const clause = 'open';
  if (facts.url === undefined) return { clause, result: 'not-applicable', evidence: [{ code: 'draft' }] };
  if (link === undefined) return { clause, result: 'not-applicable', evidence: [{ code: 'link-not-met' }] };
  const closed = closedBy(facts, link);
  const asks = editionRules[edition].open;
  const examined: Evidence = { code: 'headers-not-examined' };
  if (asks === 'not-asked') {
    const note: Evidence[] = closed === undefined ? [] : [closed];
    return { clause, result: 'not-applicable', evidence: [{ code: 'not-asked', edition }, ...note] };
  }
  if (closed === undefined) return { clause, result: 'met', evidence: [{ code: 'open-link' }, examined] };
  if (asks === 'unconfirmed')
    return {
      clause,
      result: 'unclear',
      evidence: [closed, { code: 'unconfirmed', edition }],
      wouldChange: 'open-link',
    };
  return { clause, result: 'not-met', evidence: [closed, examined], wouldChange: 'open-link' };
}
