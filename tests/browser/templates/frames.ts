import type { Evaluating, Page } from '../../../scripts/browsers/driver.ts';
import type { World } from '../../../scripts/world/world.ts';
import type { PageFacts } from '../../../utils/policy/facts.ts';

/** A page may load nothing but its own inline style. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri *";
/** Frames that lie over each other, every one with a window's room. */
const style = 'iframe{position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff}';

/** Serves pages under their addresses, and a document that holds them all, to be opened at `url`. */
export function serveTogether(
  { put }: World,
  url: string,
  pages: readonly { url: string; html: string }[],
): void {
  const frames = pages.map((page) => `<iframe src="${page.url}"></iframe>`).join('');
  for (const { url: address, html } of pages)
    put(address, { type: 'text/html', body: html, headers: { 'content-security-policy': policy } });
  put(url, {
    type: 'text/html',
    body: `<!doctype html><title>Together</title><style>${style}</style>${frames}`,
  });
}

/** Waits until every frame of a page has loaded. */
export const framesLoaded = (page: Page): Promise<void> =>
  page.evaluate(`new Promise((done) => {
    if (document.readyState === 'complete') done();
    else addEventListener('load', () => done());
  })`);

/** Reads every frame of a tab in the extension's own world there, as the product reads a page. */
export const readFrames = (extension: Evaluating, tabId: number, script: string): Promise<PageFacts[]> =>
  extension.evaluate<PageFacts[]>(
    `chrome.scripting.executeScript({
      target: { tabId: ${tabId}, allFrames: true },
      func: () => { if (window.top !== window) { ${script}; return reading.readPage(document); } },
    }).then((read) => read.filter(({ frameId }) => frameId !== 0).map(({ result }) => result))`,
  );
