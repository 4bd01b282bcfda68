import type { Evaluating, Page } from '../../../scripts/browsers/driver.ts';
import { bundled } from '../../../scripts/bundled.ts';
import type { LinkFact } from '../../../utils/policy/facts.ts';

/** The product's reader as one script that leaves it in the variable `reading`. */
export const bundledReader = (): Promise<string> => bundled('utils/page/page-facts.ts', 'reading');

/** Reads the links of a tab in the extension's own world there, as the product does. */
export class LinkReader {
  readonly #extension: Evaluating;
  readonly #script: string;

  /** `extension` is a page of the extension, which may run scripts in tabs. */
  constructor(extension: Evaluating, script: string) {
    this.#extension = extension;
    this.#script = script;
  }

  /** The links of a document as a reader of the page has them, by their address. */
  async links(tabId: number): Promise<Map<string, LinkFact>> {
    const links = await this.#extension.evaluate<LinkFact[]>(
      `chrome.scripting.executeScript({
        target: { tabId: ${tabId} },
        func: () => { ${this.#script}; return reading.readPage(document).links; },
      }).then(([{ result }]) => result)`,
    );
    return new Map(links.map((link) => [link.href, link]));
  }
}

/** The element that a reader scrolls, as an expression in the page. */
const scroller =
  '[document.body, document.scrollingElement].find((one) => one.scrollTop > 0 || one.scrollHeight > one.clientHeight + 1) ?? document.body';

/** By how much a page is longer than the window. */
export const scrollRoom = (page: Page): Promise<number> =>
  page.evaluate(`(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(${scroller})`);

export const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate(`void ((${scroller}).scrollTop = ${top})`);

/** What a page could notice of a reading. */
export const stateOf = (page: Page): Promise<{ html: string; scrolled: number[] }> =>
  page.evaluate(`({
    html: document.documentElement.outerHTML,
    scrolled: [document.scrollingElement, document.body].flatMap((one) => [one.scrollLeft, one.scrollTop]),
  })`);
