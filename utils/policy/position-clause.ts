import type { PageFacts, Role } from './facts.ts';
import type { AgencyLink } from './judged-link.ts';
import type { ClauseOutcome, ClauseResult, Evidence } from './verdict.ts';

/** Places at the head of the material, where a link stands not lower than the first paragraph by definition. */
const head: ReadonlySet<Role> = new Set<Role>(['headline', 'kicker', 'standfirst', 'dateline', 'byline']);

/** Below this share of the material the page is mostly other text, and which paragraph is "first" has two readings. */
const MOSTLY_OTHER = 0.3;

/** What the match says about the material: how much of it, and the block where it begins. */
export interface MatchedPart {
  share: number;
  firstBlock: number;
}

/** Fewer signs than this at the end of a block are words that happen to be equal above the passage. */
const OVERHANG = 40;

/** The block where the earliest passage begins; the end of a block above it does not count. */
export function firstMatched(
  { blocks }: PageFacts,
  passages: readonly (readonly [number, number])[],
): number {
  const [first] = [...passages].sort((a, b) => a[0] - b[0]);
  if (first === undefined) return -1;
  const [start, end] = first;
  let from = 0;
  return blocks.findIndex(({ text }) => {
    const to = from + text.length;
    const begins = start < to;
    const overhangs = start > from && to - start < OVERHANG && end > to + 1;
    from = to + 1;
    return begins && !overhangs;
  });
}

/** The clause "not lower than the first paragraph", for one visible link. */
export function positionClause(
  facts: PageFacts,
  link: AgencyLink,
  matched: MatchedPart | undefined,
): ClauseResult {
  const clause = 'position';
  const reading: Evidence = { code: 'reading', reading: facts.reading };
  const { block } = link.fact;
  if (block === undefined) {
    const result = link.fact.besideHead === true ? 'unclear' : outsideResult(facts);
    return { clause, result, evidence: [{ code: 'outside-material' }, reading], wouldChange: 'move-up' };
  }
  const place = placeOf(facts, block, matched);
  if (isHigh(facts, block, matched)) return { clause, result: 'met', evidence: [place, reading] };
  if (matched !== undefined && matched.share < MOSTLY_OTHER && block <= matched.firstBlock) {
    const evidence: Evidence[] = [place, { code: 'small-share', share: matched.share }, reading];
    return { clause, result: 'unclear', evidence, wouldChange: 'move-up' };
  }
  const result = lowResult(facts, block, matched);
  return { clause, result, evidence: [place, reading], wouldChange: 'move-up' };
}

/** Whether a block stands not lower than the first paragraph of the piece that holds the match, or the block itself. */
export function isHigh(facts: PageFacts, block: number, matched: MatchedPart | undefined): boolean {
  return isHighIn(facts, block, pieceAround(facts, matched?.firstBlock ?? block));
}

/** The blocks of one of several pieces on a page, or of the whole page: `end` is the block after the last. */
interface Piece {
  start: number;
  end: number;
}

/** The piece around a block. What stands above the first paragraph of a page heads whatever comes first. */
function pieceAround({ blocks }: PageFacts, block: number): Piece {
  const number = blocks[block]?.piece;
  const start = blocks.findIndex(({ piece }) => piece === number);
  const end = blocks.findLastIndex(({ piece }) => piece === number) + 1;
  const begun = blocks.slice(0, start).some(({ role }) => role === 'body');
  return { start: begun ? start : 0, end };
}

/** The first paragraph of a piece; -1 when it has none. */
const firstBody = ({ blocks }: PageFacts, { start, end }: Piece): number =>
  blocks.findIndex(({ role }, i) => role === 'body' && i >= start && i < end);

/** The block that counts as the first paragraph, for a match or else for a link in a block; undefined when there is none. */
export function firstParagraph(
  facts: PageFacts,
  block: number | undefined,
  matched: MatchedPart | undefined,
): number | undefined {
  const around = matched?.firstBlock ?? block;
  if (around === undefined) return undefined;
  const first = firstBody(facts, pieceAround(facts, around));
  return first < 0 ? undefined : first;
}

function isHighIn(facts: PageFacts, block: number, piece: Piece): boolean {
  const role = facts.blocks[block]?.role;
  if (role === undefined || block < piece.start || block >= piece.end) return false;
  const first = firstBody(facts, piece);
  if (head.has(role) || role === 'source-line') return first < 0 || block < first;
  return role === 'body' && block === first;
}

function placeOf(facts: PageFacts, block: number, matched: MatchedPart | undefined): Evidence {
  const role = facts.blocks[block]?.role ?? 'body';
  if (role !== 'body') return { code: 'place', role };
  const { start } = pieceAround(facts, matched?.firstBlock ?? block);
  return { code: 'place', role, paragraph: bodiesIn(facts, block < start ? 0 : start, block + 1) };
}

const bodiesIn = ({ blocks }: PageFacts, start: number, end: number): number =>
  blocks.slice(start, end).filter(({ role }) => role === 'body').length;

/** From this share on the material is mostly the copied text, and a paragraph above it may be its standfirst. */
const MOSTLY_COPIED = 0.5;
const MOST_STANDFIRST = 1;

/**
 * Where the rule does not say: a caption above the first paragraph, or with none, is neither head nor paragraph; the
 * head of a whole page may credit each of several pieces below it; and a paragraph of the page's own words above a text
 * that is otherwise copied may be its standfirst, which leaves the link in the first paragraph.
 */
function lowResult(facts: PageFacts, block: number, matched: MatchedPart | undefined): ClauseOutcome {
  const piece = pieceAround(facts, matched?.firstBlock ?? block);
  const first = firstBody(facts, piece);
  const isCaptionAbove =
    facts.blocks[block]?.role === 'caption' && block >= piece.start && (first < 0 || block < first);
  const isPageHead =
    facts.blocks[block]?.piece === undefined &&
    isHighIn(facts, block, { start: 0, end: facts.blocks.length });
  return isCaptionAbove || isPageHead || isBelowOwnWords(facts, block, matched) ? 'unclear' : 'not-met';
}

/** A page's own words above a text that is mostly copied may be its standfirst. */
function isBelowOwnWords(facts: PageFacts, block: number, matched: MatchedPart | undefined): boolean {
  if (matched === undefined || matched.share < MOSTLY_COPIED || block > matched.firstBlock) return false;
  const { start } = pieceAround(facts, matched.firstBlock);
  return block >= start && bodiesIn(facts, start, block) <= MOST_STANDFIRST;
}

/** Outside a surely found material the link does not count; where the material is a guess, it may belong to it. */
const outsideResult = (facts: PageFacts): ClauseOutcome =>
  facts.reading === 'readability' || facts.reading === 'article-element' ? 'not-met' : 'unclear';
