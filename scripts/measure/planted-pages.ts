import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportLine } from '../evaluate/report.ts';
import { ownParagraphs } from '../../utils/ukrinform/boilerplate.ts';
import { evaluated } from './evaluated.ts';
import { type GivenArticle, otherArticles } from './other-articles.ts';
import { type Plant, planted } from './plant.ts';
import { type SavedPage, savedPages, scratch } from './real-data.ts';

const OTHERS = 2000;
const url = 'https://www.ukrinform.net/rubric-polytics/3846001-seed.html';

/** A way of putting the article into a page, and what must be said of the page. */
interface Planting {
  name: string;
  /** Undefined leaves the page untouched. */
  plant?: (paragraphs: readonly string[]) => Plant;
  right: (line: ReportLine) => boolean;
}

const result = (line: ReportLine, name: string): string | undefined =>
  line.clauses.find(({ clause }) => clause === name)?.result;
const found = (line: ReportLine): boolean => line.derivation?.articleId === 'seed';

const plantings: readonly Planting[] = [
  {
    name: 'credited in the first paragraph',
    plant: (paragraphs) => ({ paragraphs, credit: 'first', href: url, whole: true }),
    right: (line) => found(line) && result(line, 'link') === 'met' && result(line, 'position') === 'met',
  },
  {
    name: 'not credited',
    plant: (paragraphs) => ({ paragraphs, credit: 'none', href: url, whole: true }),
    right: (line) => found(line) && result(line, 'link') === 'not-met',
  },
  {
    name: 'credited in the last paragraph',
    plant: (paragraphs) => ({ paragraphs, credit: 'last', href: url, whole: true }),
    right: (line) => found(line) && result(line, 'link') === 'met' && result(line, 'position') === 'not-met',
  },
  {
    name: 'two paragraphs in the page’s own text',
    plant: (paragraphs) => ({
      paragraphs: [paragraphs[2] ?? '', paragraphs[6] ?? ''],
      credit: 'none',
      href: url,
      whole: false,
    }),
    right: (line) => found(line) && result(line, 'link') === 'not-met',
  },
  { name: 'untouched', right: (line) => line.derivation === null && line.status === 'none' },
];

/** One wrong page: what was said of it. */
interface Wrong {
  page: string;
  planting: string;
  said: string;
}

/**
 * Puts a real article into real saved pages in five ways and has all of them checked with 2,000 other articles in the
 * index. Prints how many came out right, and every page that did not.
 */
export function measurePlanted(data: string, article: string, browser: string | undefined): void {
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
  const paragraphs = ownParagraphs(text, title).map(({ start, end }) => text.slice(start, end));
  const pages = plantedPages(savedPages(data, 'news', folder), paragraphs);
  const options = browser === undefined ? [] : ['--browser', browser];
  const lines = evaluated(folder, [seed, ...otherArticles(data, OTHERS)], pages, options);
  remove();
  const wrong: Wrong[] = [];
  for (const { name, right } of plantings) {
    const ofPlanting = lines.filter(({ id }) => id.startsWith(`${name}/`));
    const bad = ofPlanting.filter((line) => !right(line));
    wrong.push(
      ...bad.map((line) => ({ page: line.id.slice(name.length + 1), planting: name, said: said(line) })),
    );
    console.log(`${name}: ${ofPlanting.length - bad.length} of ${ofPlanting.length} right`);
  }
  for (const { page, planting, said: what } of wrong) console.log(`  ${planting} · ${page}: ${what}`);
}

function plantedPages(saved: readonly SavedPage[], paragraphs: readonly string[]): object[] {
  const pages: object[] = [];
  for (const { name, plant } of plantings) {
    for (const page of saved) {
      const html = plant === undefined ? page.html : planted(page.html, plant(paragraphs));
      if (html === undefined) console.log(`  ${page.name} has no paragraphs to plant into`);
      else pages.push({ id: `${name}/${page.name}`, html });
    }
  }
  return pages;
}

const said = ({ status, reason, derivation, clauses }: ReportLine): string =>
  [
    status,
    reason,
    derivation === null ? 'no source' : `${derivation.articleId} ${derivation.kind}`,
    ...clauses
      .slice(0, 2)
      .map(({ clause, result: given, evidence }) => `${clause} ${given} ${JSON.stringify(evidence)}`),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
