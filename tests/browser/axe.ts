import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Evaluating } from '../../scripts/browsers/driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, each with the elements it is wrong with. */
export async function violations(page: Evaluating): Promise<string[]> {
  await page.evaluate(`void (() => { ${axe} })()`);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
