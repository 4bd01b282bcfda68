import type { Match } from '../match/sources.ts';
import { materialText, type PageFacts } from './facts.ts';
import { assessCredit, assessMatch, type AssessedSource, matchedSource } from './assess.ts';
import { agencyNaming } from './credit-wording.ts';
import type { Compared, Note, Reason, Status, Trace, Verdict } from './verdict.ts';

/** Everything a verdict is made of. */
export interface Findings {
  facts: PageFacts;
  ownSite: boolean;
  matches: readonly Match[];
  /** Matches with other versions of the same stories. */
  versions?: readonly Match[];
  compared: Compared;
  /** Epoch milliseconds. */
  checkedAt: number;
  trace: Trace;
}

/** Judged statuses first, worst first; of the others the first in the order of design §3. */
const order: readonly AssessedSource['status'][] = [
  'not-met',
  'unclear',
  'met',
  'advertising',
  'common-source',
  'earlier',
];

/** Puts the verdict together: the status is that of the worst judged source, else the first that applies. */
export function verdictOf(given: Findings): Verdict {
  if (given.ownSite) return verdict(given, 'own-site', []);
  const { facts } = given;
  const outcomes = given.matches.map((match) => ({ match, source: assessMatch(facts, match) }));
  const matched = outcomes.map(({ source }) => source).filter((source) => source !== undefined);
  const excluded = outcomes
    .filter(({ source }) => source === undefined)
    .map(({ match: { article, words } }) => ({
      key: article.card.key,
      why: 'too-few-words' as const,
      words,
    }));
  const findings = {
    ...given,
    trace: { ...given.trace, excluded: [...given.trace.excluded, ...excluded] },
  };
  const credit = matched.length === 0 ? assessCredit(facts) : undefined;
  const assessed = credit === undefined ? judgedFirst(matched) : [credit];
  const status = order.find((candidate) => deciding(assessed).some((source) => source.status === candidate));
  if (status !== undefined) return verdict(findings, status, assessed);
  // Nothing found says something only when all of the page could be compared with something.
  if (facts.cut) return couldNotCheck(findings, 'page-too-large');
  if (findings.compared.missing !== undefined) return couldNotCheck(findings, findings.compared.missing);
  if (findings.compared.articles === 0) return couldNotCheck(findings, 'index-empty');
  return verdict(findings, 'none', []);
}

/** A source too small to judge leaves the page unclear only when no other one could be judged. */
function deciding(sources: readonly AssessedSource[]): readonly AssessedSource[] {
  const strong = sources.filter(({ source }) => source.weak === undefined);
  return strong.some(({ status }) => judged.has(status)) ? strong : sources;
}

const judged: ReadonlySet<AssessedSource['status']> = new Set(['not-met', 'unclear', 'met']);

/** What the page is judged by comes first, however many words others share with it; else the order stays. */
const judgedFirst = (sources: readonly AssessedSource[]): AssessedSource[] => [
  ...sources.filter(({ status }) => judged.has(status)),
  ...sources.filter(({ status }) => !judged.has(status)),
];

/** A verdict that says why the page could not be checked. */
export const couldNotCheck = (
  findings: Omit<Findings, 'matches' | 'ownSite' | 'facts'> & { facts?: PageFacts },
  reason: Reason,
): Verdict => ({
  status: 'could-not-check',
  reason,
  sources: [],
  versions: [],
  compared: findings.compared,
  checkedAt: findings.checkedAt,
  ...addressOf(findings.facts?.url),
  notes: [],
  trace: findings.trace,
});

const verdict = (findings: Findings, status: Status, assessed: readonly AssessedSource[]): Verdict => ({
  status,
  sources: assessed.map(({ source }) => source),
  versions: (findings.versions ?? []).map((match) => matchedSource(match, [])),
  compared: findings.compared,
  checkedAt: findings.checkedAt,
  ...addressOf(findings.facts.url),
  notes: status === 'none' ? notesOf(findings) : [],
  trace: findings.trace,
});

const addressOf = (url: string | undefined): { url?: string } =>
  url === undefined ? {} : { url: url.split('#', 1)[0] ?? url };

function notesOf({ facts, matches }: Findings): Note[] {
  const notes: Note[] = [];
  if (facts.agencyPictures > 0) notes.push({ code: 'agency-picture' });
  if (agencyNaming(materialText(facts)).naming !== 'none') notes.push({ code: 'mentioned' });
  if (matches.length > 0) notes.push({ code: 'few-words' });
  return notes;
}
