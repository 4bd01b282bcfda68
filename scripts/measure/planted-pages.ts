import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ownParagraphs } from '../../utils/ukrinform/boilerplate.ts';
import type { BrowserName } from '../browsers/find.ts';
import type { ReportLine } from '../evaluate/report.ts';
import { evaluated } from './evaluated.ts';
import { type GivenArticle, otherArticles } from './other-articles.ts';
import { type PlantedPage, planted } from './plant.ts';
import { type Planting, plantings, url } from './plantings.ts';
import { type SavedPage, savedPages, scratch } from './real-data.ts';
import { seenPlaces } from './seen-places.ts';

const OTHERS = 2000;

/** One page in one situation. */
interface Made {
  page: string;
  planting: Planting;
  planted: PlantedPage | undefined;
  line: ReportLine | undefined;
}

/**
 * Puts a real article into real saved pages in several ways and has all of them checked with 2,000 other articles in
 * the index. Prints how many came out right, every page that did not, and those that have no text to plant into.
 */
export async function measurePlanted(
  data: string,
  article: string,
  browser: string | undefined,
): Promise<void> {
  const { folder, remove } = scratch();
  const text = readFileSync(resolve(article), 'utf8');
  const title = text.split('\n', 1)[0] ?? '';
  const seed: GivenArticle = {
    id: 'seed',
    url,
    lang: 'en',
    title,
    publishedAt: '2024-03-29T12:10:00+02:00',
    text,
  };
  const articles = [seed, ...otherArticles(data, OTHERS)];
  const paragraphs = ownParagraphs(text, title).map(({ start, end }) => text.slice(start, end));
  const saved = [...savedPages(data, 'news', folder), ...savedPages(data, 'readability', folder)];
  const shown = browser === undefined ? undefined : await seenPlaces(folder, saved, browser as BrowserName);
  const options = browser === undefined ? [] : ['--browser', browser];
  const made: Made[] = [];
  for (const planting of plantings) {
    const pages = saved.flatMap((page) => inSituation(page, planting, paragraphs, shown?.get(page.name)));
    const lines = evaluated(
      folder,
      articles,
      pages.map(({ id, html }) => ({ id, html })),
      options,
    );
    const checked = pages.map(({ id, planted: page }, i) => ({
      page: id,
      planting,
      planted: page,
      line: lines[i],
    }));
    made.push(...checked);
    console.log(`${planting.name}: ${counted(checked)}`);
    for (const { page, line } of checked.filter((one) => !isRight(one)))
      console.log(`  ${page}: ${said(line)}`);
  }
  remove();
  console.log(`together: ${counted(made)}, on ${saved.length} pages`);
  const carried = new Set(made.filter(({ planted: page }) => page !== undefined).map(({ page }) => page));
  const without = saved.filter(({ name }) => !carried.has(name)).map(({ name }) => name);
  console.log(`no paragraphs that a reader sees, nothing planted: ${without.join(', ')}`);
}

const isRight = ({ planting, planted: page, line }: Made): boolean =>
  line !== undefined && planting.right(line, page);

/** The link stands where a reader sees it only in part or has to open something: the rule asks for unclear. */
const isHalfHidden = ({ line }: Made): boolean =>
  line?.clauses.some(
    ({ clause, result, evidence }) =>
      clause === 'link' && result === 'unclear' && evidence.some(({ code }) => code === 'half-hidden-link'),
  ) ?? false;

/** How many came out right; what is half hidden in the page itself is neither right nor wrong. */
function counted(made: readonly Made[]): string {
  const judged = made.filter((page) => !isHalfHidden(page));
  const half = made.length - judged.length;
  return `${judged.filter(isRight).length} of ${judged.length} right${half > 0 ? `, ${half} half hidden` : ''}`;
}

/** A page in one situation; nothing where it cannot carry it. */
function inSituation(
  { name, html }: SavedPage,
  { plant }: Planting,
  paragraphs: readonly string[],
  seen: ReadonlySet<number> | undefined,
): { id: string; html: string; planted: PlantedPage | undefined }[] {
  if (plant === undefined) return [{ id: name, html, planted: undefined }];
  const page = planted(html, plant(paragraphs), seen);
  return page === undefined ? [] : [{ id: name, html: page.html, planted: page }];
}

const said = (line: ReportLine | undefined): string =>
  line === undefined
    ? 'no line'
    : [
        line.status,
        line.reason,
        line.derivation === null ? 'no source' : `${line.derivation.articleId} ${line.derivation.kind}`,
        ...line.clauses
          .slice(0, 2)
          .map(({ clause, result, evidence }) => `${clause} ${result} ${JSON.stringify(evidence)}`),
      ]
        .filter((part) => part !== undefined)
        .join('; ');
