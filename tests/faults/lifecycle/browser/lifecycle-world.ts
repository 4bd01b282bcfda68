import { type Page, until } from '../../../../scripts/browsers/driver.ts';
import { demoArticle, demoArticleLines, demoArticles } from '../../../../scripts/world/articles.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { beginOpening } from '../../../browser/demo-articles.ts';
import { PackWorld } from '../../../browser/pack-world.ts';
import { lookedThrough } from './held-corpus.ts';
import { lostRecords, userRecords, writeRecords } from './user-records.ts';

/** What an end of the background or the browser must never leave: also an answer that is wrong or does not come. */
export type Harm = 'torn' | 'lost' | 'twice' | 'answer';

/** One such thing. */
export interface Breach {
  harm: Harm;
  what: string;
}

/** A page with more text than one message carries. */
export const LONG = 'https://long-read.example/all';
const filler = Array.from({ length: 45_000 }, (_, i) => `слово${i}${i % 60 === 0 ? '.</p><p>' : ''}`);
const { lead, paragraphs } = demoArticle(4180027);

/** A browser with the extension, articles, a pack and a user's records in it, that is ended again and again. */
export class LifecycleWorld {
  readonly packs: PackWorld;
  /** The generation that is held. */
  generation = 1;
  /** What the user has written last, and keys of articles that must be held. */
  records: Partial<Settings> = userRecords(0);
  articles: readonly string[] = [];

  private constructor(packs: PackWorld) {
    this.packs = packs;
  }

  static async begin(): Promise<LifecycleWorld> {
    const world = new LifecycleWorld(await PackWorld.begin());
    world.packs.session.world.put(LONG, {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><title>Long</title><article><h1>Long</h1><p>${[lead, ...paragraphs].join('</p><p>')}</p><p>${filler.join(' ')}</p></article>`,
    });
    await world.fill();
    return world;
  }

  get options(): Page {
    return this.packs.options;
  }
  get page(): Page {
    return this.packs.page;
  }

  /** Writes the user's records and opens the file of articles. */
  async fill(): Promise<void> {
    await writeRecords(this.options, { ...this.records, collect: false });
    await beginOpening(this.options, demoArticleLines());
    // The page may still show what came of the file before.
    this.articles = await until('the articles to be held', async () => {
      const { keys } = await lookedThrough(this.options);
      return keys.length < demoArticles.length ? undefined : keys;
    });
  }

  /** Looks whether what is held is whole, all there, and there once. */
  async breaches(): Promise<Breach[]> {
    const { keys, torn } = await lookedThrough(this.options);
    const held = new Set(keys);
    const lost = [
      ...(await lostRecords(this.options, this.records)),
      ...this.articles.filter((key) => !held.has(key)),
    ];
    const twice = [...keys.filter((key, i) => keys.indexOf(key) !== i), ...(await this.#openedTwice())];
    const all: Record<'torn' | 'lost' | 'twice', string[]> = { torn, lost, twice };
    return (['torn', 'lost', 'twice'] as const).flatMap((harm) => all[harm].map((what) => ({ harm, what })));
  }

  /** Pages that the extension has opened by itself; the one that is asked from is ours. */
  #openedTwice(): Promise<string[]> {
    return this.options.evaluate<string[]>(
      `chrome.tabs.query({ url: chrome.runtime.getURL('*') }).then((tabs) => tabs.map(({ url }) => url).filter((url) => !url.includes('options.html') && !url.includes('popup.html')))`,
    );
  }
}
