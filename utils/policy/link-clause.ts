import { materialText, type PageFacts } from './facts.ts';
import { agencyNaming } from './credit-wording.ts';
import { intermediary } from './intermediary.ts';
import type { AgencyLink, SortedLinks, Wanted } from './judged-link.ts';
import type { ClauseResult, Evidence } from './verdict.ts';

/**
 * The clause "links to ukrinform are mandatory": a clickable link that a reader can see, to the article, another
 * agency page or the home page. `judged` is the link chosen for judging, when there is a visible one.
 */
export function linkClause(
  facts: PageFacts,
  links: SortedLinks,
  judged: AgencyLink | undefined,
  wanted: Wanted | undefined,
): ClauseResult {
  const clause = 'link';
  const examined: Evidence[] = facts.layout === 'examined' ? [] : [{ code: 'layout-not-examined' }];
  if (judged !== undefined)
    return { clause, result: 'met', evidence: [...linkEvidence(judged, wanted), ...examined] };
  if (facts.reading === 'plain-text') {
    return { clause, result: 'unclear', evidence: [{ code: 'plain-text' }], wouldChange: 'add-link' };
  }
  return withoutVisibleLink(facts, links, examined);
}

function linkEvidence({ fact, level, edition }: AgencyLink, wanted: Wanted | undefined): Evidence[] {
  const evidence: Evidence[] = [{ code: 'link', url: fact.url, level, edition }];
  if (level === 'other-article') evidence.push({ code: 'other-article', url: fact.url });
  if (wanted !== undefined && wanted.edition !== edition) evidence.push({ code: 'other-edition', edition });
  return evidence;
}

function withoutVisibleLink(facts: PageFacts, links: SortedLinks, examined: Evidence[]): ClauseResult {
  const clause = 'link';
  for (const { fact } of links.direct) {
    if (fact.seen.seen !== 'unclear') continue;
    const half: Evidence = { code: 'half-hidden-link', url: fact.url, why: fact.seen.why };
    const wouldChange = fact.seen.why === 'not-clickable' ? 'make-clickable' : 'make-visible';
    return { clause, result: 'unclear', evidence: [half, ...examined], wouldChange };
  }
  const indirect = links.indirect.find(({ fact }) => fact.seen.seen !== 'hidden');
  if (indirect !== undefined) {
    return {
      clause,
      result: 'unclear',
      evidence: [indirect.evidence, ...examined],
      wouldChange: 'link-directly',
    };
  }
  for (const { fact } of links.direct) {
    if (fact.seen.seen !== 'hidden') continue;
    const hidden: Evidence = { code: 'hidden-link', url: fact.url, why: fact.seen.why };
    return { clause, result: 'not-met', evidence: [hidden, ...examined], wouldChange: 'make-visible' };
  }
  const lookAlike = links.lookAlike.at(0);
  if (lookAlike !== undefined) {
    return { clause, result: 'not-met', evidence: [lookAlike.evidence], wouldChange: 'use-agency-host' };
  }
  const dead = links.dead.at(0);
  if (dead !== undefined) {
    const evidence: Evidence[] = [{ code: 'dead-link', words: dead.text }, ...examined];
    return { clause, result: 'unclear', evidence, wouldChange: 'add-link' };
  }
  const through = intermediary(facts);
  if (through !== undefined) {
    const evidence: Evidence[] = [{ code: 'through-intermediary', words: through }, { code: 'no-link' }];
    return { clause, result: 'not-met', evidence, wouldChange: 'add-link' };
  }
  const naming = agencyNaming(materialText(facts));
  const evidence: Evidence[] =
    naming.naming === 'none'
      ? [{ code: 'no-credit' }]
      : [{ code: 'name-only', words: naming.words }, { code: 'no-link' }];
  return { clause, result: 'not-met', evidence, wouldChange: 'add-link' };
}
