import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledModule } from '../../bundled.ts';
import type { PageWork, WarmPage } from './page-work.ts';
import { startQuietly } from './quiet-chromium.ts';
import type { QuietTab } from './quiet-tab.ts';
import { servedPages } from './served-pages.ts';

/** What one page takes, in milliseconds: warm, and at the first call in a fresh load of it. */
export interface PageFigures extends WarmPage {
  firstScan: number;
  firstReadability: number;
}

/**
 * What the scan is surrounded by, in a page without the extension: every moment is idle, so that no wait is measured,
 * and a message is written as JSON, as Chromium does to send it.
 */
const SURROUNDINGS = `
  globalThis.requestIdleCallback = (run) => (run(), 0);
  globalThis.sentUnits = 0;
  globalThis.chrome = {
    runtime: {
      id: 'measured',
      sendMessage: async (message) => void (globalThis.sentUnits += JSON.stringify(message).length),
    },
  };`;

/** Measures pages in Chromium with the scan script of a built extension; what they are is given as HTML. */
export async function pageFigures(
  pages: readonly string[],
  extension: string,
  progress: (done: number) => void,
): Promise<PageFigures[]> {
  const scan = readFileSync(`${extension}/scan.js`, 'utf8');
  const work = await bundledModule(fileURLToPath(new URL('page-work.ts', import.meta.url)));
  const served = await servedPages();
  const chromium = await startQuietly(served.proxyPort, undefined);
  try {
    const tab = await chromium.open();
    const figures: PageFigures[] = [];
    for (const html of pages) {
      figures.push(await figuresOf(tab, () => served.put(html), scan, work));
      progress(figures.length);
    }
    return figures;
  } finally {
    await chromium.close();
    await served.close();
  }
}

/** Each first call has a process of its own: what was compiled for another page of the process would be found again. */
async function figuresOf(
  tab: QuietTab,
  address: () => string,
  scan: string,
  work: string,
): Promise<PageFigures> {
  const evaluate = await settled(tab, address());
  const firstScan = await evaluate<number>(`(async () => {
    ${SURROUNDINGS}
    const started = performance.now();
    ${scan}
    await globalThis.dzhereloScanner.answer();
    return performance.now() - started;
  })()`);
  const warm = await evaluate<WarmPage>(`(() => { ${work}; return pageWork.warm(); })()`);
  const other = await settled(tab, address());
  const firstReadability = await other<ReturnType<PageWork['readOnce']>>(
    `(() => { ${work}; return pageWork.readOnce(); })()`,
  );
  return { ...warm, firstScan, firstReadability };
}

/** Milliseconds in which a new process ends what it begins with. */
const SETTLING = 200;

/** A fresh load of a page, once its process is idle as it is when a scan begins, and a world to measure in. */
async function settled(tab: QuietTab, address: string): ReturnType<QuietTab['isolated']> {
  await tab.goto(address);
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  await tab.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  return tab.isolated();
}
