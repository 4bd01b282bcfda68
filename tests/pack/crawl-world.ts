import type { CrawlWorld } from '../../scripts/pack/crawl/polite.ts';
import type { Fetched, Wanted } from '../../utils/ukrinform/fetch.ts';
import { FakeAgency } from '../corpus/fake-agency.ts';

/** The end of the process at a chosen moment. */
export class Killed extends Error {}

/** What a crawl touches, without waiting: sleeping moves the clock. */
export class FakeCrawlWorld implements CrawlWorld {
  readonly agency: FakeAgency;
  readonly requests: { url: string; at: number }[] = [];
  readonly told: string[] = [];
  readonly troubles: string[] = [];
  robots: Fetched = { result: 'refused', status: 404 };
  /** Sitemaps of past weeks, by `edition/year/week`. */
  readonly weeks = new Map<string, Fetched>();
  clock = Date.UTC(2026, 10, 20, 12);
  /** The process ends at this request, before or after its answer. */
  killAt: { request: number; answered: boolean } | undefined;

  constructor(agency: FakeAgency) {
    this.agency = agency;
  }

  async fetch(url: string, wanted: Wanted): Promise<Fetched> {
    const dies = this.killAt?.request === this.requests.length;
    if (dies && this.killAt?.answered === false) throw new Killed();
    this.requests.push({ url, at: this.clock });
    this.clock += 200;
    const answer = this.#answer(url, wanted);
    if (dies) throw new Killed();
    return answer;
  }

  #answer(url: string, wanted: Wanted): Fetched {
    if (url.endsWith('/robots.txt')) return this.robots;
    const [, host, week] = /^https:\/\/www\.([^/]+)\/sitemap\/(\d{4}\/\d\d)\.xml$/u.exec(url) ?? [];
    if (week !== undefined) return this.weeks.get(`${host}/${week}`) ?? { result: 'refused', status: 404 };
    return this.agency.answer(url, wanted);
  }

  now = (): number => this.clock;

  sleep = async (milliseconds: number): Promise<void> => {
    this.clock += milliseconds;
  };

  random = (): number => 0;

  progress = (text: string): void => {
    this.told.push(text);
  };

  trouble = (text: string): void => {
    this.troubles.push(text);
  };

  /** What was asked for, without hosts. */
  paths(): string[] {
    return this.requests.map(({ url }) => new URL(url).pathname);
  }
}
