import { templatesSetAside } from '../../tests/templates-set-aside/all.ts';
import type { Allowed, Situation, Story, Template } from '../../tests/templates-set-aside/template.ts';
import type { ClauseOutcome } from '../../utils/policy/verdict.ts';
import type { ReportLine } from '../evaluate/report.ts';
import { evaluated } from './evaluated.ts';
import type { GivenArticle } from './other-articles.ts';
import { scratch } from './real-data.ts';

const judgedClauses = ['link', 'position', 'open'] as const;

/** A page that was checked. */
interface Checked {
  template: Template;
  situation: Situation;
  line: ReportLine;
}

/**
 * Checks every page of the templates set aside. Prints how many came out as expected per template and in all, every
 * page that did not, and apart from them the pages that were wrongly told that a clause is not met.
 */
export function measureSetAside(browser: string | undefined): void {
  const pages = templatesSetAside.flatMap((template) =>
    template.situations
      .filter(({ needsLayout }) => browser !== undefined || needsLayout !== true)
      .map((situation) => ({ template, situation })),
  );
  const { folder, remove } = scratch();
  const lines = evaluated(
    folder,
    templatesSetAside.map(({ story }) => asArticle(story)),
    pages.map(({ situation: { html } }, i) => ({
      id: String(i),
      url: `https://outlet-${i}.example/2026/story`,
      html,
    })),
    browser === undefined ? [] : ['--browser', browser],
  );
  remove();
  const checked = pages.flatMap((page): Checked[] => {
    const line = lines[pages.indexOf(page)];
    return line === undefined ? [] : [{ ...page, line }];
  });
  for (const [template, ofTemplate] of Map.groupBy(checked, (page) => page.template))
    console.log(`${template.name}: ${right(ofTemplate)} of ${ofTemplate.length} as expected`);
  const all = templatesSetAside.reduce((sum, { situations }) => sum + situations.length, 0);
  console.log(`in all: ${right(checked)} of ${checked.length} as expected`);
  if (checked.length < all) console.log(`${all - checked.length} left out: they need --browser`);
  print(
    'differ',
    checked.filter((page) => differences(page).length > 0),
  );
  print('wrongly told not met', checked.filter(wronglyNotMet));
}

const asArticle = ({ paragraphs, ...story }: Story): GivenArticle => ({
  ...story,
  text: paragraphs.join('\n\n'),
});

const right = (pages: readonly Checked[]): number =>
  pages.filter((page) => differences(page).length === 0).length;

const outcome = ({ line }: Checked, name: string): ClauseOutcome | undefined =>
  line.clauses.find(({ clause }) => clause === name)?.result;

const allows = (allowed: Allowed, result: ClauseOutcome | undefined): boolean =>
  result !== undefined && (typeof allowed === 'string' ? allowed === result : allowed.includes(result));

/** What was said otherwise than expected: the source, or a clause with its evidence. */
function differences(page: Checked): string[] {
  const { line, situation, template } = page;
  const found = line.derivation?.articleId ?? 'none';
  if (found !== template.story.id) return [`${line.status} ${line.reason ?? ''}: source ${found}`];
  return judgedClauses.flatMap((name) => {
    const allowed = situation.expected[name];
    if (allowed === undefined || allows(allowed, outcome(page, name))) return [];
    const evidence = line.clauses.find(({ clause }) => clause === name)?.evidence;
    return [`${name} ${outcome(page, name)}, expected ${String(allowed)} ${JSON.stringify(evidence)}`];
  });
}

/** A clause, or the page as a whole, is called not met where that is not among the results allowed. */
function wronglyNotMet(page: Checked): boolean {
  const { expected } = page.situation;
  const reproach = (name: (typeof judgedClauses)[number]): boolean => allows(expected[name] ?? [], 'not-met');
  const clause = page.line.clauses.some(
    ({ clause: name, result }) =>
      result === 'not-met' && !judgedClauses.some((judged) => judged === name && reproach(judged)),
  );
  return clause || (page.line.status === 'not-met' && !judgedClauses.some(reproach));
}

function print(heading: string, pages: readonly Checked[]): void {
  console.log(`${heading}: ${pages.length}`);
  for (const page of pages)
    console.log(`  ${page.template.name} · ${page.situation.name}: ${differences(page).join('; ')}`);
}
