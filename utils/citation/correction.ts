import { draftFacts, writtenBlocks } from '../draft/draft-facts.ts';
import type { Draft, DraftBlock } from '../draft/draft.ts';
import type { Relayed } from '../policy/foreign-clause.ts';
import type { ClauseName, Source, Status, Verdict } from '../policy/verdict.ts';
import { canonicalUrl, parseArticleUrl } from '../ukrinform/article-address.ts';
import type { Edition } from '../ukrinform/article.ts';
import { editionFacts, editions } from '../ukrinform/editions.ts';
import { hostsOfOutlet } from '../ukrinform/outlets.ts';
import { type CreditId, type NeededLinks, type OutletLink, wordedParagraphs } from './worded-paragraphs.ts';

/** A draft that was checked, and the outlets that its originals relay, by the key of the article. */
export interface CheckedDraft {
  draft: Draft;
  verdict: Verdict;
  relayed: Readonly<Record<string, Relayed>>;
}

/** Where the link to the agency leads: to the article, or to the front page of its edition. */
export type LinkTarget = 'article' | 'home';

/** Why a draft stays as it is: its status, or the link it would need is not known. */
export type Uncorrected = Exclude<Status, 'not-met'> | 'links-unknown' | 'outlet-unknown' | 'nothing-to-link';

/** One corrected first paragraph; all other blocks stay as they are. */
export interface Variant {
  wording: CreditId;
  block: DraftBlock;
}

/** The corrected first paragraph in every wording that fits it, the least change first. */
export type Correction =
  | { correction: 'none'; why: Uncorrected }
  | { correction: 'ready'; block: number; variants: [Variant, ...Variant[]] };

/**
 * Corrects the first paragraph of a draft that is not met for its links: the agency's link, not lower than the first
 * paragraph, and that of the foreign outlet which the original relays. Only wordings of which the rule is met when the
 * draft is checked again are given: words that are added may make a small second match too small to judge.
 */
export async function provenCorrection(
  checked: CheckedDraft,
  check: (draft: Draft) => Promise<CheckedDraft>,
  target: LinkTarget = 'article',
): Promise<Correction> {
  const made = correction(checked, target);
  if (made.correction === 'none') return made;
  const verdicts = await Promise.all(
    made.variants.map(({ block }) => check(withParagraph(checked.draft, made.block, block))),
  );
  const [first, ...others] = made.variants.filter((_, i) => verdicts[i]?.verdict.status === 'met');
  return first === undefined ? none('nothing-to-link') : { ...made, variants: [first, ...others] };
}

/** What would correct the draft, before it is known whether it does. */
function correction(checked: CheckedDraft, target: LinkTarget): Correction {
  const { draft, verdict } = checked;
  if (draft.links === 'unknown' && judged(verdict).length > 0) return none('links-unknown');
  if (verdict.status !== 'not-met') return none(verdict.status);
  const needed = neededLinks(checked, target);
  if (needed === undefined) return none('outlet-unknown');
  const block = firstParagraph(draft);
  const paragraph = draft.blocks[block];
  if (paragraph === undefined) return none('nothing-to-link');
  const [first, ...others] = wordedParagraphs(paragraph.spans, needed).map(({ wording, spans }) => ({
    wording,
    block: { ...paragraph, spans },
  }));
  return first === undefined
    ? none('nothing-to-link')
    : { correction: 'ready', block, variants: [first, ...others] };
}

/** The draft with a corrected paragraph in its place. */
export const withParagraph = (draft: Draft, at: number, paragraph: DraftBlock): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block, i) => (i === at ? paragraph : block)),
});

const none = (why: Uncorrected): Correction => ({ correction: 'none', why });

/** Sources that the rule was applied to. */
const judged = ({ sources }: Verdict): readonly Source[] =>
  sources.filter(({ clauses }) =>
    clauses.some(({ clause, result }) => clause === 'link' && result !== 'not-applicable'),
  );

const lacks = ({ clauses }: Source, ...names: ClauseName[]): boolean =>
  clauses.some(
    ({ clause, result }) => names.includes(clause) && (result === 'not-met' || result === 'unclear'),
  );

/** The first block of running text, or of anything when there is none: what the position clause calls first. */
function firstParagraph(draft: Draft): number {
  const body = draftFacts(draft).blocks.findIndex(({ role }) => role === 'body');
  return writtenBlocks(draft)[Math.max(0, body)] ?? -1;
}

/** What the first paragraph lacks; undefined when the address of an outlet is not known. */
function neededLinks({ draft, verdict, relayed }: CheckedDraft, target: LinkTarget): NeededLinks | undefined {
  const sources = judged(verdict);
  const lacking = sources.find((source) => lacks(source, 'link', 'position'));
  const outlets = sources
    .filter((source) => lacks(source, 'foreign'))
    .map(({ article }) => outletLink(article === undefined ? undefined : relayed[article.key]));
  if (outlets.some((outlet) => outlet === undefined)) return undefined;
  const language = editionIn(draft.language) ?? (lacking ?? sources[0])?.article?.edition ?? 'en';
  const known = outlets.filter((outlet) => outlet !== undefined);
  return {
    language,
    ...(lacking === undefined ? {} : { agency: addressOf(lacking, verdict.versions, language, target) }),
    outlets: known.filter(({ url }, i) => known.findIndex((other) => other.url === url) === i),
  };
}

/** The story in the draft's own language where it is held, else as it was matched. */
function addressOf(
  { article }: Source,
  versions: readonly Source[],
  language: Edition,
  target: LinkTarget,
): string {
  const told = versions.find((version) => version.article?.edition === language)?.article ?? article;
  const address = told === undefined ? undefined : parseArticleUrl(told.url);
  return target === 'article' && address !== undefined
    ? canonicalUrl(address)
    : `https://www.${editionFacts(told?.edition ?? language).host}/`;
}

function outletLink(relayed: Relayed | undefined): OutletLink | undefined {
  if (relayed === undefined) return undefined;
  const host = relayed.host ?? hostsOfOutlet(relayed.outlet)[0];
  return host === undefined ? undefined : { outlet: relayed.outlet, url: `https://${host}/` };
}

const editionIn = (language: string | undefined): Edition | undefined =>
  editions.find(({ edition }) => edition === language?.slice(0, 2))?.edition;
