import type { Source, Verdict } from '../policy/verdict.ts';
import type { TabState } from '../tab-state.ts';

/** What a report is made of. */
export interface Reported {
  state: TabState;
  /** Version of the extension. */
  version: string;
  /** Address of the page, used where the verdict names none. */
  page: string | undefined;
  /** What a person says is wrong. */
  comment: string;
  /** The page's words of its passages; undefined unless the person chose to include them. */
  passages: readonly string[] | undefined;
}

/** Number of the form of reports, so that whoever reads many of them can tell them apart. */
const FORM = 1;

/**
 * A report for a person, as JSON that can be read: what was found on a page, why, and what is wrong with that. Of the
 * page's own words it holds the evidence alone, unless the passages are to be included.
 */
export function report({ state, version, page, comment, passages }: Reported): string {
  const shown = state.state === 'verdict' ? { ...state, verdict: shared(state.verdict, passages) } : state;
  const address = (state.state === 'verdict' ? state.verdict.url : undefined) ?? withoutFragment(page);
  return JSON.stringify(
    {
      report: 'dzherelo',
      form: FORM,
      version,
      page: address,
      comment: comment.trim(),
      ...shown,
      passages,
    },
    null,
    2,
  );
}

/** The name of the file: the day of the verdict, if there is one, and no word of the page. */
export const reportName = (state: TabState): string =>
  state.state === 'verdict'
    ? `dzherelo-report-${new Date(state.verdict.checkedAt).toISOString().slice(0, 10)}.json`
    : 'dzherelo-report.json';

/** Words that differ between page and original are words of the page. */
function shared(verdict: Verdict, passages: readonly string[] | undefined): object {
  if (passages !== undefined) return verdict;
  const { sources, versions } = verdict;
  return { ...verdict, sources: sources.map(withoutPageWords), versions: versions.map(withoutPageWords) };
}

function withoutPageWords(source: Source): object {
  const { changes } = source;
  if (changes?.facts.held !== 'compared') return source;
  return {
    ...source,
    changes: { ...changes, facts: { held: 'compared', differing: changes.facts.pairs.length } },
  };
}

function withoutFragment(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
