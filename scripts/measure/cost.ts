import type { Page } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { startProxy } from '../browsers/proxy.ts';
import { hostOf, startTlsServer } from '../browsers/tls-server.ts';
import { bundled } from '../bundled.ts';
import { quantile } from '../quantile.ts';
import { type costOfPage, type PageCost } from './cost-of-page.ts';
import { type SavedPage, savedPages, scratch } from './real-data.ts';

const ROUNDS = 9;
/** Pages load nothing but their own inline style; a page that shares with nobody has the finest clock. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri *",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** What the rule adds to one page, as a share of what a reader view of it costs. */
interface Measured extends PageCost {
  name: string;
  ratio: number;
}

/** Measures one page with or without a credit; undefined when it holds no article. */
type Measuring = (page: SavedPage, credited: boolean) => Promise<PageCost | undefined>;

/**
 * Measures what the rule costs on every saved page beside Readability, against Readability's own parse. Prints medians
 * and 90th percentiles as the pages are and with a link to the agency put in, and the dearest pages. Only a browser has
 * the costs of styles and layout, Chromium when none is named.
 */
export async function measureCost(data: string, browser: string | undefined): Promise<void> {
  const { folder, remove } = scratch();
  const pages = [...savedPages(data, 'news', folder), ...savedPages(data, 'readability', folder)];
  remove();
  await inBrowser(browser === 'firefox' ? 'firefox' : 'chromium', (measuring) =>
    measureAll(pages, measuring),
  );
}

async function measureAll(pages: readonly SavedPage[], measuring: Measuring): Promise<void> {
  for (const credited of [false, true]) {
    const measured: Measured[] = [];
    for (const page of pages) {
      const cost = await measuring(page, credited);
      if (cost !== undefined) measured.push({ ...cost, name: page.name, ratio: cost.rule / cost.readerView });
    }
    print(credited ? 'with a link to the agency' : 'as saved', measured);
  }
}

const MOST_PRINTED = 5;

function print(group: string, measured: readonly Measured[]): void {
  const told = (name: keyof PageCost | 'ratio'): string =>
    [0.5, 0.9]
      .map((share) =>
        quantile(
          measured.map((page) => page[name]),
          share,
        ).toFixed(2),
      )
      .join(' / ');
  console.log(
    `${group}: ${measured.length} pages; rule ${told('rule')} ms, text for detection ${told('text')} ms, reader view ${told('readerView')} ms, copy for it ${told('copy')} ms, ratio ${told('ratio')} (median / p90)`,
  );
  const dearest = measured.toSorted((a, b) => b.ratio - a.ratio).slice(0, MOST_PRINTED);
  for (const { name, rule, ratio } of dearest)
    console.log(`  ${name}: ${rule.toFixed(1)} ms, ${ratio.toFixed(2)}`);
}

async function inBrowser(
  browser: BrowserName,
  measure: (measuring: Measuring) => Promise<void>,
): Promise<void> {
  ensureBrowsers([browser]);
  let [host, html] = ['', ''];
  const server = await startTlsServer((request, response) => {
    response.writeHead(hostOf(request) === host ? 200 : 404, headers);
    response.end(html);
  });
  const proxy = await startProxy(server.port, (asked) => asked === host);
  const driver = await launch({ browser, extension: '', bare: true, proxyPort: proxy.port, headless: true });
  const script = await bundled('scripts/measure/cost-of-page.ts', 'cost');
  const tab: Page = await driver.open();
  await measure(async (page, credited) => {
    const url = addressOf(page.html);
    [host, html] = [new URL(url).hostname, page.html];
    await tab.goto(url);
    const cost = await tab.evaluate<ReturnType<typeof costOfPage> | null>(
      `(() => { ${script}; return cost.costOfPage(document, ${ROUNDS}, ${credited}) ?? null; })()`,
    );
    return cost ?? undefined;
  });
  await driver.close();
  await proxy.close();
  await server.close();
}

/** A page of its own site: links to the same site are told from others by the host. */
function addressOf(html: string): string {
  const [canonical = ''] = /<link[^>]{1,300}rel=["']?canonical[^>]{1,300}>/iu.exec(html) ?? [];
  const [, written = ''] = /href=["']?(https?:\/\/[^"'\s>]{1,500})/iu.exec(canonical) ?? [];
  return URL.canParse(written) ? `https://${new URL(written).hostname}/story` : 'https://page.example/story';
}
