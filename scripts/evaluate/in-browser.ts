import { resolve } from 'node:path';
import { isBrowserOwn } from '../browsers/browser-own-hosts.ts';
import { type Driver, type Page, until } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { type Proxy, startProxy } from '../browsers/proxy.ts';
import { hostOf, startTlsServer, type TlsServer } from '../browsers/tls-server.ts';
import { build } from '../build.ts';
import { builtFor } from '../demo/demo.ts';
import { finalState } from '../demo/row.ts';
import type { TabState } from '../../utils/tab-state.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import type { Archive } from './archive.ts';
import type { PageLine } from './page-lines.ts';
import { type ReportLine, reportLine } from './report.ts';

/** A served page may load nothing but its own inline style; every other request is somebody else's. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri *";
const IMPORT_LIMIT = 600_000;

/** Checks pages with the built extension in a real browser, one at a time. */
export class BrowserEvaluation {
  readonly #archive: Archive;
  readonly #server: TlsServer;
  readonly #proxy: Proxy;
  readonly #driver: Driver;
  readonly #hosts: Set<string>;
  readonly #served: Map<string, string>;
  #page: Page | undefined;
  #popup: Page | undefined;
  #count = 0;

  private constructor(
    archive: Archive,
    server: TlsServer,
    proxy: Proxy,
    driver: Driver,
    hosts: Set<string>,
    served: Map<string, string>,
  ) {
    this.#archive = archive;
    this.#server = server;
    this.#proxy = proxy;
    this.#driver = driver;
    this.#hosts = hosts;
    this.#served = served;
  }

  /** Builds, starts the browser, and opens the file of articles through the options page. */
  static async start(browser: BrowserName, articles: string, archive: Archive): Promise<BrowserEvaluation> {
    ensureBrowsers([browser]);
    build(browser);
    const served = new Map<string, string>();
    const hosts = new Set<string>();
    const server = await startTlsServer((request, response) => {
      const html = served.get(`${hostOf(request)}${request.url ?? '/'}`);
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
      });
      response.end(html ?? '');
    });
    const proxy = await startProxy(server.port, (host) => hosts.has(host));
    const driver = await launch({
      browser,
      extension: resolve(builtFor(browser)),
      proxyPort: proxy.port,
      headless: true,
    });
    const evaluation = new BrowserEvaluation(archive, server, proxy, driver, hosts, served);
    await evaluation.#open(articles);
    return evaluation;
  }

  /** Switches collection off before its first alarm, and imports the articles. */
  async #open(articles: string): Promise<void> {
    const options = await this.#driver.openExtension('options.html', '#collect:checked');
    await options.click('#collect');
    await options.setFiles('#articles-file', [resolve(articles)]);
    await until(
      'the articles to be imported',
      async () =>
        (await options.evaluate<string>(`document.querySelector('#import-result').dataset.state`)) === 'done'
          ? true
          : undefined,
      IMPORT_LIMIT,
      500,
    );
    await options.close();
  }

  async check(page: PageLine, { withText }: { withText: boolean }): Promise<ReportLine> {
    const url = this.#serve(page);
    this.#popup ??= await this.#driver.openExtension('popup.html?tab=-1', 'main');
    this.#page ??= await this.#driver.open();
    await this.#page.front();
    await this.#page.goto(url);
    const tabId = await this.#page.tabId();
    const state = await finalState(this.#popup, tabId).catch((): TabState => ({ state: 'checking' }));
    const line = reportLine(page.id, verdictIn(state), this.#archive);
    return withText ? { ...line, ...(await this.#text(tabId)) } : line;
  }

  /** Serves a page under its own host, over HTTPS whatever its address says. */
  #serve(page: PageLine): string {
    const given = page.url === undefined ? undefined : new URL(page.url);
    const host = given?.hostname ?? `page-${++this.#count}.example`;
    // Not the root: there Chromium itself would ask for the search description that a page may name.
    const path = `${given?.pathname ?? '/story'}${given?.search ?? ''}`;
    this.#served.clear();
    this.#served.set(`${host}${path}`, page.html ?? asHtml(page.text ?? ''));
    this.#hosts.add(host);
    return `https://${host}${path}`;
  }

  async #text(tabId: number): Promise<{ pageText?: string }> {
    const text = await this.#popup
      ?.evaluate<string | null>(`chrome.tabs.sendMessage(${tabId}, { name: 'material' }, { frameId: 0 })`)
      .catch(() => null);
    return typeof text === 'string' ? { pageText: text } : {};
  }

  /** Ends the browser; 2 when anything but the pages and the browser itself asked the network. */
  async close(): Promise<number> {
    await this.#driver.close();
    await this.#proxy.close();
    await this.#server.close();
    const strangers = new Set(
      this.#proxy.asked.filter((host) => !this.#hosts.has(host) && !isBrowserOwn(host)),
    );
    for (const host of strangers) console.error(`unexpected request to ${host}`);
    return strangers.size > 0 ? 2 : 0;
  }
}

const asHtml = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><article>${text
    .split('\n')
    .map((line) => `<p>${line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</p>`)
    .join('')}</article>`;

/** A state without a verdict is one that could not be checked, or too little text to find anything in. */
function verdictIn(state: TabState): Verdict {
  if (state.state === 'verdict') return state.verdict;
  const empty = {
    sources: [],
    versions: [],
    notes: [],
    compared: { articles: 0, editions: [] },
    checkedAt: 0,
    trace: { candidates: [], excluded: [], ms: {} },
  };
  if (state.state === 'too-little-text') return { ...empty, status: 'none' };
  return {
    ...empty,
    status: 'could-not-check',
    reason: state.state === 'checking' ? 'timeout' : 'extraction-failed',
  };
}
