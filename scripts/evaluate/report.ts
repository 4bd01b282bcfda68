import type { Match } from '../../utils/match/sources.ts';
import { matchedSource } from '../../utils/policy/assess.ts';
import type { ClauseResult, Passage, Source, Trace, Verdict } from '../../utils/policy/verdict.ts';
import type { Archive } from './archive.ts';

/** The articles that a line names: their ids and words as given. */
type Given = Pick<Archive, 'given'>;

/** One printed source: offsets are UTF-16 code units of the texts as given. */
interface Derivation {
  articleId: string | null;
  kind: Source['kind'];
  pageShare: number;
  articleShare: number;
  ownShare: number;
  passages: { page: [number, number]; article: [number, number] }[];
  clauses: Pick<ClauseResult, 'clause' | 'result' | 'evidence'>[];
}

const stages = ['extract', 'lookup', 'match', 'assess'] as const;

/** The line printed for one page (design §7). */
export interface ReportLine {
  id: string;
  status: Verdict['status'];
  reason?: string;
  derivation: Derivation | null;
  others: Derivation[];
  clauses: Derivation['clauses'];
  candidates: { articleId: string; score: number }[];
  ms: Record<(typeof stages)[number], number | null>;
  pageText?: string;
}

/** Statuses whose first source the page is said to derive from. */
const derived: ReadonlySet<Verdict['status']> = new Set<Verdict['status']>([
  'advertising',
  'not-met',
  'unclear',
  'met',
  'earlier',
]);

/** Puts a verdict into the printed form; versions of the same stories follow the other sources. */
export function reportLine(id: string, verdict: Verdict, archive: Given): ReportLine {
  const sources = verdict.sources.map((source) => derivation(source, archive));
  const versions = verdict.versions.map((source) => derivation(source, archive));
  const first = derived.has(verdict.status) ? sources.shift() : undefined;
  return {
    id,
    status: verdict.status,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    derivation: first ?? null,
    others: [...sources, ...versions],
    clauses: first?.clauses ?? [],
    candidates: candidatesOf(verdict.trace, archive),
    ms: milliseconds(verdict.trace),
  };
}

/** A match printed however weak it is, for measuring the alignment alone. */
export const pairLine = (
  id: string,
  match: Match | undefined,
  verdict: Verdict,
  archive: Given,
): ReportLine => ({
  ...reportLine(id, verdict, archive),
  derivation:
    match === undefined ? null : derivation(matchedSource(match, verdict.sources[0]?.clauses ?? []), archive),
});

function derivation(source: Source, archive: Given): Derivation {
  const given = source.article === undefined ? undefined : archive.given.get(source.article.key);
  const { kind, pageShare, articleShare, ownShare } = source;
  return {
    articleId: given?.id ?? null,
    kind,
    pageShare,
    articleShare,
    ownShare,
    passages: source.passages.map(({ page, article }) => ({ page, article: offsets(article, given?.words) })),
    clauses: source.clauses.map(({ clause, result, evidence }) => ({ clause, result, evidence })),
  };
}

function offsets(
  [start, end]: Passage['article'],
  words: { starts: Int32Array; ends: Int32Array } | undefined,
): [number, number] {
  if (words === undefined) return [start, end];
  return [words.starts[start] ?? 0, words.ends[end - 1] ?? 0];
}

const candidatesOf = (trace: Trace, archive: Given): ReportLine['candidates'] =>
  trace.candidates.map(({ key, score }) => ({ articleId: archive.given.get(key)?.id ?? key, score }));

function milliseconds({ ms }: Trace): ReportLine['ms'] {
  const entries = stages.map((stage) => [stage, ms[stage] ?? null] as const);
  return Object.fromEntries(entries) as ReportLine['ms'];
}
