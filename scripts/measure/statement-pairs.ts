import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../utils/ukrinform/article.ts';

/** An article and a page that quote the same statement independently. All of them are invented. */
export interface StatementPair {
  id: string;
  lang: Edition;
  article: { title: string; text: string };
  page: { text: string };
}

const folder = 'tests/fixtures/statements';

/** The pairs of all languages, in the order of the files. */
export const statementPairs = (): StatementPair[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StatementPair);
