import {
  differences,
  isLegitimate,
  isWronglyNotMet,
  type MadePage,
  type Said,
} from '../../tests/templates/made-page.ts';
import { addressOf, madePages, originals } from '../../tests/templates/pages.ts';
import type { ReportLine } from '../evaluate/report.ts';
import { evaluated } from './evaluated.ts';
import { scratch } from './real-data.ts';

/** A page that was checked. */
interface Checked {
  page: MadePage;
  said: Said;
}

/** Checks every template of the fixtures in every situation that fits it. */
export const measureTemplates = (browser: string | undefined): void => measurePages(madePages(), browser);

/**
 * Checks made pages. Prints how many came out as expected, every page that did not, and apart from them the pages that
 * were wrongly told that a clause is not met.
 */
export function measurePages(made: readonly MadePage[], browser: string | undefined): void {
  const pages = made.filter(({ needsLayout }) => browser !== undefined || needsLayout !== true);
  const { folder, remove } = scratch();
  const served = pages.map(({ name, html }, i) => ({ id: name, url: addressOf(i), html }));
  const lines = evaluated(folder, originals, served, browser === undefined ? [] : ['--browser', browser]);
  remove();
  const checked = pages.map((page, i): Checked => ({ page, said: saidIn(lines[i]) }));
  const differing = checked.filter(isDifferent);
  for (const [template, ofTemplate] of Map.groupBy(checked, ({ page }) => page.template))
    if (ofTemplate.some(isDifferent))
      console.log(
        `${template}: ${ofTemplate.filter((one) => !isDifferent(one)).length} of ${ofTemplate.length} as expected`,
      );
  console.log(`in all: ${checked.length - differing.length} of ${checked.length} as expected`);
  if (pages.length < made.length) console.log(`${made.length - pages.length} left out: they need --browser`);
  print('differ', differing);
  const legitimate = checked.filter(({ page }) => isLegitimate(page));
  console.log(`pages that credit the agency as its rule asks: ${legitimate.length}`);
  print('of them wrongly told not met', legitimate.filter(isAccused));
  print(
    'other pages wrongly told not met',
    checked.filter(({ page }) => !isLegitimate(page)).filter(isAccused),
  );
}

const isDifferent = ({ page, said }: Checked): boolean => differences(page, said).length > 0;
const isAccused = ({ page, said }: Checked): boolean => isWronglyNotMet(page, said);

const saidIn = (line: ReportLine | undefined): Said => ({
  source: line?.derivation?.articleId ?? undefined,
  clauses: line?.clauses ?? [],
});

function print(heading: string, checked: readonly Checked[]): void {
  console.log(`${heading}: ${checked.length}`);
  for (const { page, said } of checked) console.log(`  ${page.name}: ${differences(page, said).join('; ')}`);
}
