import { onHostList } from '../hosts.ts';
import { classifyAddress } from '../ukrinform/address.ts';
import { agencyNaming } from './credit-wording.ts';
import type { LinkFact, PageFacts } from './facts.ts';

/** Wording by which somebody gives the agency as its source, up to the agency's name, in the eight languages. */
const citing =
  /(?:посилання\p{L}{0,2} на|со ссылкой на|ссылаясь на|посилаючись на|\bciting|with reference to|referring to|\bquoting|unter berufung auf|citando(?: a)?|en référence à|\bcitant|powołując się na|za pośrednictwem|cytując|を引用)[\s"«„“「]{0,3}(?:\p{L}{1,12}\s){0,2}[\s"«„“「]{0,2}$/iu;
/** How far before the agency's name the link to the intermediary may stand, in UTF-16 units. */
const REACH = 120;

/**
 * The words by which a page credits somebody else who cites the agency ("B, citing Ukrinform"): a reference to the
 * agency right after a link to another site. Without such a link the wording may be the page's own; undefined then.
 */
export function intermediary(facts: PageFacts): string | undefined {
  for (const [block, { text }] of facts.blocks.entries()) {
    const naming = agencyNaming(text);
    if (naming.naming !== 'credit') continue;
    const name = /укр[иі]нформ|ukr[iy]n?form|ウクルインフォルム/iu.exec(text)?.index ?? 0;
    if (!citing.test(text.slice(Math.max(0, name - REACH), name))) continue;
    const leading = facts.links.some(
      (link) =>
        link.block === block &&
        link.start < name &&
        name - link.start <= REACH &&
        isElsewhere(link, facts.url),
    );
    if (leading) return naming.words;
  }
  return undefined;
}

/** Whether a visible link leads to a site that is neither the page's own nor the agency's. */
function isElsewhere({ url, seen }: LinkFact, page: string | undefined): boolean {
  if (seen.seen !== 'visible' || !URL.canParse(url) || classifyAddress(url).kind !== 'foreign') return false;
  const { protocol, hostname } = new URL(url);
  const own =
    page === undefined || !URL.canParse(page) ? [] : [new URL(page).hostname.replace(/^www\./u, '')];
  return /^https?:$/u.test(protocol) && !onHostList(hostname, own);
}
