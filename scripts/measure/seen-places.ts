import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Document, Element, isTag } from 'domhandler';
import { findAll, getOuterHTML, prependChild } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { BrowserName } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { startProxy } from '../browsers/proxy.ts';
import { build } from '../build.ts';
import { builtFor } from '../demo/demo.ts';
import type { SavedPage } from './real-data.ts';

/** Numbers the elements of a parsed page, in document order. */
export const elementsOf = (page: Document): Element[] => findAll(isTag, page.children);

/** Nothing is loaded or run, as where the pages are checked. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const NUMBER = 'data-place';

/** The numbers of paragraphs that have a box which no box around them cuts away; asked in the page. */
const seen = `[...document.querySelectorAll('[${NUMBER}]')].filter((element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const own = element.getBoundingClientRect();
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    if (own.top >= box.bottom || own.bottom <= box.top || own.left >= box.right || own.right <= box.left) return false;
  }
  return own.width > 8 && own.height > 8;
}).map((element) => Number(element.getAttribute('${NUMBER}')))`;

/** For each page the numbers of the elements that a reader sees, as a browser lays the page out. */
export async function seenPlaces(
  folder: string,
  pages: readonly SavedPage[],
  browser: BrowserName,
): Promise<Map<string, ReadonlySet<number>>> {
  build(browser);
  const proxy = await startProxy(0, () => false);
  const driver = await launch({
    browser,
    extension: resolve(builtFor(browser)),
    proxyPort: proxy.port,
    headless: true,
    bare: true,
  });
  const found = new Map<string, ReadonlySet<number>>();
  const tab = await driver.open();
  for (const [i, { name, html }] of pages.entries()) {
    const file = join(folder, `seen-${i}.html`);
    writeFileSync(file, numbered(html));
    await tab.goto(pathToFileURL(file).href);
    found.set(name, new Set(await tab.evaluate<number[]>(seen)));
  }
  await driver.close();
  await proxy.close();
  return found;
}

function numbered(html: string): string {
  const page = parseDocument(html);
  elementsOf(page).forEach((element, i) => {
    element.attribs[NUMBER] = String(i);
  });
  const meta = new Element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy });
  const [head] = findAll(({ name }) => name === 'head', page.children);
  if (head === undefined) page.children.splice(1, 0, meta);
  else prependChild(head, meta);
  return getOuterHTML(page);
}
