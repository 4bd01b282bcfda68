import { resolve } from 'node:path';
import { expect } from 'vitest';
import { build, builtWithPacksFor } from '../../scripts/build.ts';
import { type Page, until, untilTrue } from '../../scripts/browsers/driver.ts';
import { askFrom } from '../../scripts/demo/extension-page.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { type MadePack, madePack, type Publisher, publisher, wordsOfArticle } from '../corpus/made-pack.ts';
import { browserName, type Session, startSession } from './driver-session.ts';
import { PackOrigin } from './pack-origin.ts';

const SECOND = 1000;
const HOST = 'packs.example';
const COPIES = 'https://copies.example';
/** Every generation has this article, and one that no other has. */
const SHARED = 1000;
const ownOf = (generation: number): number => 10_000 + generation;

/** What a generation asks for that shares a part with the last one: list, signature, three files. */
export const REQUESTS = 5;

const generationOf = (own: Publisher, generation: number): Promise<MadePack> =>
  madePack(own, generation, [{ ids: [SHARED] }, { ids: [ownOf(generation)] }]);

/** A browser whose extension fetches packs, a server that offers one generation after the other, and pages that copy them. */
export class PackWorld {
  readonly session: Session;
  readonly origin: PackOrigin;
  /** A page of the extension that is asked from, in a window of its own. */
  options: Page;
  /** The tab in which pages are looked at. */
  page: Page;
  readonly #own: Publisher;

  private constructor(own: Publisher, origin: PackOrigin, session: Session, [options, page]: [Page, Page]) {
    this.#own = own;
    this.origin = origin;
    this.session = session;
    this.options = options;
    this.page = page;
  }

  /** Builds the extension, starts the browser with it, and waits until the first generation is held. */
  static async begin(): Promise<PackWorld> {
    const own = await publisher();
    build(browserName(), { origin: `https://${HOST}`, key: own.key });
    const session = await startSession({ extension: resolve(builtWithPacksFor(browserName())) });
    const origin = new PackOrigin(await generationOf(own, 1));
    session.world.leave(HOST, origin.answer);
    const world = new PackWorld(own, origin, session, await openPages(session));
    await world.options.click('#collect');
    await world.fetched(1);
    await world.leaveWitness();
    return world;
  }

  /** Opens the pages that are asked from and looked at, once nothing that the start began holds packs up. */
  async openPages(): Promise<void> {
    [this.options, this.page] = await openPages(this.session);
  }

  async offer(generation: number): Promise<void> {
    this.origin.pack = await generationOf(this.#own, generation);
    this.origin.asked.length = 0;
  }

  /** Waits until so many requests of the extension have come. */
  async requested(requests: number): Promise<void> {
    await until(
      `request ${requests}`,
      async () => this.origin.asked.length >= requests || undefined,
      30 * SECOND,
      1,
    );
  }

  /** Asks for the newest generation; whoever is ended meanwhile does not answer. */
  async askForNewest(): Promise<void> {
    await askFrom(this.options, 'pack-now', undefined).catch(() => undefined);
  }

  /** Asks for the newest generation until it is held: while what is held is being mended, asking has no effect. */
  async fetched(generation: number): Promise<void> {
    await until(
      `generation ${generation}`,
      async () => {
        if ((await this.#status()).held?.generation === generation) return true;
        await askFrom(this.options, 'pack-now', undefined);
        return undefined;
      },
      30 * SECOND,
      500,
    );
  }

  /** Leaves a database beside the extension's own, which it knows nothing of. */
  async leaveWitness(): Promise<void> {
    await this.options.evaluate(`new Promise((resolve, reject) => {
      const request = indexedDB.open('witness');
      request.onsuccess = () => { request.result.close(); resolve(true); };
      request.onerror = () => reject(request.error);
    })`);
  }

  /** Whether the browser still has what the extension stored: a killed one may find its files damaged, and empties them. */
  isWitnessed(): Promise<boolean> {
    return this.options.evaluate(
      `indexedDB.databases().then((all) => all.some(({ name }) => name === 'witness'))`,
    );
  }

  /** The generation that is held. What is found must be its own articles, and nothing of the other generation. */
  async whole(last: number): Promise<number> {
    const now = await until('the state of packs to rest', async () => {
      const { held: before, fault } = await this.#status();
      const found = await this.#foundOn(this.#copyOf(last));
      // A generation may come while the page is checked: then the page is checked against that.
      if ((await this.#status()).held?.generation !== before?.generation) return undefined;
      return { generation: before?.generation ?? 0, fault, found };
    });
    const articles = [`en:${SHARED}`, `en:${ownOf(now.generation)}`];
    expect(now).toEqual({ generation: now.generation, fault: undefined, found: articles });
    return now.generation;
  }

  #status() {
    return askFrom(this.options, 'pack-status', undefined);
  }

  /** A page that copies the shared article, and those that only this and only the next generation have. */
  #copyOf(generation: number): string {
    const url = `${COPIES}/${generation}`;
    const articles = [SHARED, ownOf(generation), ownOf(generation + 1)].map((id) => wordsOfArticle(id));
    this.session.world.put(url, {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><title>Copy</title><article><h1>Piers</h1><p>${articles.join('.</p><p>')}.</p></article>`,
    });
    return url;
  }

  /** The articles that are found on a page. */
  async #foundOn(url: string): Promise<(string | undefined)[]> {
    await this.page.goto(url);
    const state = await finalState(this.options, await this.page.tabId());
    if (state.state !== 'verdict') throw new Error(`no verdict but ${state.state}`);
    return state.verdict.sources.map(({ article }) => article?.key).toSorted();
  }
}

async function openPages({ driver }: Session): Promise<[Page, Page]> {
  const options = await driver.openExtension('options.html', '#pack', 'window');
  const page = await driver.open();
  await untilTrue(
    'the end of mending',
    () => options.evaluate<boolean>(`chrome.alarms.get('mending').then((alarm) => alarm === undefined)`),
    90 * SECOND,
  );
  return [options, page];
}
