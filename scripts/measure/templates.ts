import { addressOf, type MadePage, madePages, originals } from '../../tests/templates/pages.ts';
import type { ReportLine } from '../evaluate/report.ts';
import { evaluated } from './evaluated.ts';
import { scratch } from './real-data.ts';

/** One clause of one page that came out otherwise than the rule says. */
interface Difference {
  page: string;
  clause: string;
  wanted: string;
  said: string;
  evidence: string;
}

/**
 * Checks every template of the fixtures in every situation that fits it. Prints each clause that came out wrong and a
 * total; what is wrongly held against a page is counted apart.
 */
export function measureTemplates(browser: string | undefined): void {
  const { folder, remove } = scratch();
  const pages = madePages();
  const options = browser === undefined ? [] : ['--browser', browser];
  const served = pages.map(({ name, html }, i) => ({ id: name, url: addressOf(i), html }));
  const lines = evaluated(folder, originals, served, options);
  remove();
  const differences = pages.flatMap((page, i) => differencesOf(page, lines[i]));
  for (const { page, clause, wanted, said, evidence } of differences)
    console.log(`${page}: ${clause} should be ${wanted}, is ${said} ${evidence}`);
  const wrong = new Set(differences.map(({ page }) => page)).size;
  const against = differences.filter(({ said }) => said === 'not-met').length;
  console.log(`${pages.length - wrong} of ${pages.length} pages right; wrongly not met: ${against}`);
}

function differencesOf({ name, expected }: MadePage, line: ReportLine | undefined): Difference[] {
  return Object.entries(expected).flatMap(([clause, wanted]) => {
    const given = line?.clauses.find((result) => result.clause === clause);
    if (given?.result === wanted) return [];
    const said = given?.result ?? `nothing: ${line?.status ?? 'no line'} ${line?.reason ?? ''}`;
    return [{ page: name, clause, wanted, said, evidence: JSON.stringify(given?.evidence ?? []) }];
  });
}
