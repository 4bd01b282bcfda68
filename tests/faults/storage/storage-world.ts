import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkPage } from '../../../utils/check.ts';
import { addArticles } from '../../../utils/corpus/article-store.ts';
import { CheckError } from '../../../utils/corpus/errors.ts';
import { gzip } from '../../../utils/corpus/gzip.ts';
import { forgetCorpus, liveCorpus } from '../../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../../utils/corpus/raw-article.ts';
import { forgetAnswers } from '../../../utils/tab/known-answers.ts';
import { FakeAgency } from '../../corpus/fake-agency.ts';
import { FakeOrigin, ORIGIN } from '../../corpus/fake-origin.ts';
import { FakeSyncWorld } from '../../corpus/fake-sync-world.ts';
import {
  type MadePack,
  madePack,
  type Publisher,
  publisher,
  wordsOfArticle,
} from '../../corpus/made-pack.ts';
import { facts } from '../../tab/facts.ts';
import { fakeToolbar } from '../../tab/toolbar.ts';
import { faultyManager } from './browser-faults.ts';
import { type Contents, contentsNow, restored } from './contents.ts';
import type { StorageFaults } from './storage-faults.ts';

const now = Date.UTC(2026, 10, 25, 8);
/** Articles that are held from the start: collected ones and those of the first pack. */
export const collected = [7, 8, 9];
export const packed = 1000;

/** Locks of one browser that are waited for in turn. */
export class FakeLocks {
  readonly #held = new Map<string, Promise<unknown>>();
  /** Whether anybody holds one. */
  get isBusy(): boolean {
    return this.#held.size > 0;
  }

  readonly request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as (lock: unknown) => Promise<unknown>;
    if (rest.length > 1 && this.#held.has(name)) return await work(null);
    while (this.#held.has(name)) await this.#held.get(name);
    const holding = (async () => await work({ name }))();
    this.#held.set(
      name,
      holding.catch(() => undefined),
    );
    try {
      return await holding;
    } finally {
      this.#held.delete(name);
    }
  };
}

/** An invented browser, agency and publisher, which every flow runs in. */
export class StorageWorld {
  readonly faults: StorageFaults;
  readonly origin: FakeOrigin;
  readonly own: Publisher;
  readonly packs: readonly MadePack[];
  locks = new FakeLocks();
  readonly #contents = new Map<string, Contents>();

  private constructor(faults: StorageFaults, own: Publisher, packs: readonly MadePack[]) {
    this.faults = faults;
    this.own = own;
    this.packs = packs;
    this.origin = new FakeOrigin(packs[0] as MadePack);
  }

  static async made(faults: StorageFaults): Promise<StorageWorld> {
    const own = await publisher();
    const first = { ids: [packed, 1001] };
    const packs = [
      await madePack(own, 1, [{ ids: [10], tier: 'old' }, first], { builtAt: now }),
      await madePack(own, 2, [{ ids: [10], tier: 'old' }, first, { ids: [2000] }], { builtAt: now }),
    ];
    const world = new StorageWorld(faults, own, packs);
    await world.#made();
    return world;
  }

  async #made(): Promise<void> {
    await this.#noted('nothing', async () => undefined);
    await this.#noted('collected', () => this.#collect());
    await this.#noted('both', async () => {
      await this.#collect();
      const sync = new FakeSyncWorld(this.origin, this.own.key);
      await sync.live();
    });
  }

  async #noted(name: string, fill: () => Promise<void>): Promise<void> {
    await restored(new Map());
    this.stub();
    await fill();
    this.#contents.set(name, await contentsNow());
  }

  async #collect(): Promise<void> {
    // Two segments.
    for (const ids of [collected.slice(0, 2), collected.slice(2)])
      await addArticles(await Promise.all(ids.map((id) => heldArticle(id))));
  }

  /** Everything as it is before a flow: the clock, the browser, what is stored. */
  async begin(contents: string): Promise<void> {
    this.faults.disarm();
    forgetCorpus();
    forgetAnswers();
    vi.clearAllTimers();
    vi.setSystemTime(now);
    fakeBrowser.reset();
    this.stub();
    this.origin.pack = this.packs[0] as MadePack;
    await restored(this.#contents.get(contents) ?? new Map());
    forgetCorpus();
  }

  /** What a browser gives besides storage. */
  stub(): void {
    this.locks = new FakeLocks();
    const root = { removeEntry: async () => undefined, getDirectoryHandle: async () => copies() };
    const manager = {
      estimate: async () => ({ quota: 1e9, usage: 5000 }),
      getDirectory: async () => root,
    } as unknown as StorageManager;
    vi.stubGlobal('navigator', { locks: this.locks, storage: faultyManager(this.faults, manager) });
    vi.stubGlobal('chrome', fakeBrowser);
    vi.stubGlobal('fetch', this.#fetch);
    vi.stubEnv('WXT_PACK_ORIGIN', ORIGIN);
    vi.stubEnv('WXT_PACK_KEY', this.own.key);
    fakeToolbar();
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });
    const document = { documentId: 'D1', frameId: 0, result: undefined };
    Object.assign(fakeBrowser.scripting, {
      executeScript: async () => [document],
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      updateContentScripts: async () => undefined,
    });
    Object.assign(fakeBrowser.tabs, {
      query: async () => [{ id: 7, url: page.url }],
      get: async () => ({ id: 7, url: page.url }),
      create: async () => ({ id: 8 }),
    });
    Object.assign(fakeBrowser, { offscreen: { closeDocument: async () => undefined } });
  }

  readonly #fetch: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(ORIGIN)) return await this.origin.fetch(input, init);
    const wanted = /sitemap/u.test(url) ? 'sitemap' : /rss/u.test(url) ? 'feed' : 'article';
    const answer = agency.answer(url, wanted);
    return answer.result === 'ok' ? new Response(answer.text) : new Response('', { status: 404 });
  };
}

const agency = new FakeAgency({
  en: [{ id: 4100, modified: now - 5000 }],
  uk: [{ id: 4200, modified: now - 5000 }],
});

const copies = () => ({
  async *values() {
    yield { kind: 'file', getFile: async () => ({ size: 100 }) };
  },
});

export const page = { tabId: 7, documentId: 'D1', url: 'https://paper.example/story' };

/** An article as it is collected, with its text. */
export async function heldArticle(id: number, version = '') {
  const line = {
    id: `c${id}`,
    lang: 'en' as const,
    url: `https://www.ukrinform.net/rubric-society/${id}-pier.html`,
    title: 'Pier',
    text: wordsOfArticle(id, version),
    publishedAt: now - id * 1000,
    timeCertain: true,
  };
  const { record, clean } = rawArticle(line);
  return { ...record, text: await gzip(clean) };
}

/** What a check says of a page with the words of an article: its status, with the reason where it could not. */
export async function checked(id: number | 'own', version = ''): Promise<string> {
  const text = id === 'own' ? wordsOfArticle(77_777) : wordsOfArticle(id, version);
  try {
    const { verdict } = await checkPage(
      { ...facts(text), url: page.url },
      await liveCorpus(),
      { licensedHosts: [], mineHosts: [] },
      { now: Date.now(), stopwatch: () => 0 },
    );
    return verdict.status;
  } catch (error) {
    if (error instanceof CheckError) return 'could-not-check';
    throw error;
  }
}
