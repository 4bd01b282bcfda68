import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAlignment } from './measure/alignment.ts';
import { measureCost } from './measure/cost.ts';
import { measurePlanted } from './measure/planted-pages.ts';
import { dataFolder } from './measure/real-data.ts';
import { measureRetrieval } from './measure/retrieval.ts';
import { measureRewordings } from './measure/rewordings.ts';
import { measureTemplates } from './measure/templates.ts';
import { measureSetAside } from './measure/set-aside.ts';
import { measureShingleLengths } from './measure/shingle-lengths.ts';
import { measureStages } from './measure/stages.ts';
import { measureStatements } from './measure/statements.ts';

const help = `npm run measure -- WHAT [options]

Measures the product on real data, which is found through DZHERELO_DATA and never part of the project. WHAT is one of

  planted           one article put into real saved pages in five ways; prints every page that came out wrong
  alignment         passages found in pairs of texts, scored like the PAN text alignment task
  retrieval         sources found among more than 10,000 articles, and nothing found where there is none
  rewordings        sources found of items reworded lightly and heavily; needs no real data, more articles with it
  templates         made pages in the markup of many sites, the credit in every place; needs no real data
  statements        pages that quote the same statements as articles; needs no real data, more articles with it
  stages            time per page and stage against the length of the page and the number of articles
  cost              time that the rule adds to real saved pages, against a reader view of them; always in a browser
  shingles          lengths of shingles compared: paragraphs found after edits, articles found in vain
  set-aside         made pages in templates that nobody tuned the reading to; needs no real data

  --article FILE    planted: raw text of the article, headline first; a file beside the data otherwise
  --browser NAME    planted, templates, set-aside, cost: chromium or firefox; without it in this process, without layout
  --help            this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { article: { type: 'string' }, browser: { type: 'string' }, help: { type: 'boolean' } },
});

/** A measurement that is made of real data alone. */
const onRealData =
  (measurement: (data: string) => void) =>
  (data: string | undefined): void => {
    if (data === undefined) console.log('skipped: set DZHERELO_DATA to the folder of the real data');
    else measurement(data);
  };

const measurements = new Map<string, (data: string | undefined) => void>([
  [
    'planted',
    onRealData((data) =>
      measurePlanted(
        data,
        values.article ?? join(data, '..', 'reference', 'seed-article.txt'),
        values.browser,
      ),
    ),
  ],
  ['alignment', onRealData(measureAlignment)],
  ['retrieval', onRealData(measureRetrieval)],
  ['rewordings', measureRewordings],
  ['templates', () => measureTemplates(values.browser)],
  ['statements', measureStatements],
  ['stages', onRealData(measureStages)],
  ['shingles', onRealData(measureShingleLengths)],
  ['cost', onRealData((data) => measureCost(data, values.browser))],
  ['set-aside', () => measureSetAside(values.browser)],
]);

const measure = measurements.get(positionals[0] ?? '');
if (values.help === true || measure === undefined) {
  console.log(help);
  process.exitCode = values.help === true ? 0 : 1;
} else measure(dataFolder());
