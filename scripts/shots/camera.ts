import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { ORIGIN } from './built-pages.ts';
import type { Complaint, Rules } from './complaints.ts';
import type { Drawn, ListedView } from './page.ts';
import type { Theme } from './sets.ts';
import type { Words } from './stand-in.ts';

/** Of a window: the comparison fills it. What is as high as everything else needs no scrolling to be taken. */
const heights = { compare: 900, others: 2400 };
/** Above this pictures say nothing more, and take as long as many others. */
const TALLEST = 6000;
/** 0…100: letters have hardly any noise around them. */
const QUALITY = 75;

/** A tab that draws states and takes pictures of them. */
export class Camera {
  readonly #tab: Page;
  readonly #session: CDPSession;
  readonly #scripts: readonly string[];
  #page: string | undefined;
  #window = { width: 0, height: 0 };

  constructor(tab: Page, session: CDPSession, scripts: readonly string[]) {
    this.#tab = tab;
    this.#session = session;
    this.#scripts = scripts;
  }

  /** `scripts` leave in the page what draws, as `gallery`, and what examines, as `axe`. */
  static async open(context: BrowserContext, scripts: readonly string[]): Promise<Camera> {
    const tab = await context.newPage();
    return new Camera(tab, await context.newCDPSession(tab), scripts);
  }

  /** The views of the page that draws. */
  async views(): Promise<ListedView[]> {
    await this.#load('popup');
    return this.#tab.evaluate<ListedView[]>('gallery.listed()');
  }

  /** From now on what is drawn has a document, a language, a width and colours. */
  async aim(
    page: string,
    given: { language: string; words: Words; theme: Theme; width: number },
  ): Promise<void> {
    const { language, words, theme, width } = given;
    await this.#tab.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    this.#window = { width, height: page === 'compare' ? heights.compare : heights.others };
    await this.#session.send('Emulation.setDeviceMetricsOverride', {
      ...this.#window,
      deviceScaleFactor: 1,
      mobile: false,
    });
    if (this.#page !== page) await this.#load(page);
    await this.#tab.evaluate(`gallery.inLanguage(${JSON.stringify(language)}, ${JSON.stringify(words)})`);
  }

  /** Draws a state and takes a picture of it; gives what is wrong with it. */
  async take(view: string, index: number, rules: Rules, file: string): Promise<Complaint[]> {
    const { width, height, complaints } = await this.#tab.evaluate<Drawn>(
      `gallery.draw(${JSON.stringify(view)}, ${index}, ${JSON.stringify(rules)})`,
    );
    const window = this.#window;
    if (width !== window.width) throw new Error(`${file} is drawn ${width} wide`);
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: QUALITY,
      optimizeForSpeed: true,
      captureBeyondViewport: height > window.height,
      clip: { x: 0, y: 0, width: window.width, height: Math.min(TALLEST, Math.max(1, height)), scale: 1 },
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
    return complaints;
  }

  async #load(page: string): Promise<void> {
    await this.#tab.goto(`${ORIGIN}/${page}.html`);
    for (const content of this.#scripts) await this.#tab.addScriptTag({ content });
    this.#page = page;
  }
}
