import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { seeded } from '../../scripts/measure/made-articles.ts';
import { run } from '../../scripts/pack/main.ts';
import { manifestOf } from '../../scripts/pack/pack-folder.ts';
import { filesIn } from '../../scripts/pack/publishing.ts';
import { present } from '../../scripts/pack/held-part.ts';
import { textFacts } from '../../scripts/evaluate/text-facts.ts';
import { checkPage } from '../../utils/check.ts';
import { packCorpus } from '../../utils/corpus/pack-corpus.ts';

const DAY = 86_400_000;
export const newest = Date.UTC(2026, 10, 20, 12);

const syllables = ['ba', 'lo', 'mir', 'ten', 'kru', 'sa', 'vel', 'dor', 'ni', 'pesh', 'ul', 'gra'];

/** Words of a language that nobody speaks; equal seeds give equal texts, different ones share no four words. */
export function madeText(seed: number, words = 90): string {
  const random = seeded(seed);
  const word = (): string =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  return Array.from({ length: words }, word).join(' ');
}

/** A line of a file of articles; `days` is how long before the newest moment it was published. */
export interface SampleLine {
  id: string;
  url: string;
  lang: string;
  title: string;
  publishedAt: string;
  text: string;
}

export const sampleLine = (
  number: number,
  more: Partial<SampleLine> & { days?: number } = {},
): SampleLine => {
  const { days = 0, ...given } = more;
  return {
    id: `given-${number}`,
    url: `https://www.ukrinform.net/rubric-society/${4_000_000 + number}-pier-${number}.html`,
    lang: 'en',
    title: `Pier ${number} opens`,
    publishedAt: new Date(newest - days * DAY).toISOString(),
    text: madeText(number),
    ...given,
  };
};

export const keyOf = (number: number): string => `en:${4_000_000 + number}`;

/** The numbers from the first to the last. */
export const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** A folder that is gone after the test, and the command run in it. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'dzherelo-pack-'));
  said = '';
  complained = '';

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  lines(name: string, values: readonly object[]): string {
    writeFileSync(this.path(name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    return this.path(name);
  }

  /** Runs the command; names that begin with `./` lie in the folder. Gives the exit code. */
  async pack(...args: string[]): Promise<number> {
    this.said = '';
    this.complained = '';
    return run(
      args.map((arg) => (arg.startsWith('./') ? this.path(arg.slice(2)) : arg)),
      {
        say: (text) => (this.said += `${text}\n`),
        complain: (text) => (this.complained += `${text}\n`),
        progress: () => undefined,
      },
    );
  }

  /** Makes a key and gives its public half. */
  async key(name: string): Promise<string> {
    await this.pack('key', '--out', `./${name}`);
    return this.said.trim();
  }

  /** Every file of a folder by its path, as base64. */
  contents(name: string): Record<string, string> {
    const files = readdirSync(this.path(name), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return Object.fromEntries(
      files
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(this.path(name).length), readFileSync(path).toString('base64')]),
    );
  }

  exists(name: string): boolean {
    return existsSync(this.path(name));
  }

  manifest(name: string) {
    return manifestOf(this.path(name)).manifest;
  }

  async corpus(name: string) {
    const { parts, compared } = this.manifest(name);
    const fileOf = filesIn(this.path(name));
    const opened = parts.map(async ({ postings, skeletons, cards }) => ({
      postings: await present(postings, fileOf),
      skeletons: await present(skeletons, fileOf),
      cards: await present(cards, fileOf),
    }));
    return packCorpus(await Promise.all(opened), compared);
  }

  /** The keys of the articles that a text is found to come from. */
  async sources(name: string, text: string): Promise<string[]> {
    const { verdict } = await checkPage(
      textFacts(text),
      await this.corpus(name),
      { licensedHosts: [], mineHosts: [] },
      { now: 0, stopwatch: () => 0 },
    );
    return verdict.sources.flatMap(({ article }) => article?.key ?? []);
  }
}
