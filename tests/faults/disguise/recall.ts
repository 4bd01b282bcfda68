import { record } from '../record.ts';
import type { Found, Line } from './finder.ts';

/** Whatever a disguise does to a text. */
export type Disguise = (text: string) => string;

/** What was found of disguised articles, counted beside the same articles as they are. */
export interface Recall {
  pages: number;
  /** Pages whose article is found when nothing is disguised, and those of them found in disguise. */
  clean: number;
  found: number;
  /** Equal words over these pages. */
  cleanWords: number;
  words: number;
  /** Pages that were given an article that the clean page is not given. */
  wrong: number;
  /** Names of what was not found. */
  missed: string[];
}

/** Counts what disguises cost; each article is read clean once. */
export class RecallCount {
  readonly #find: (text: string) => Promise<Found>;
  readonly #clean = new Map<string, Found>();
  readonly recall: Recall = { pages: 0, clean: 0, found: 0, cleanWords: 0, words: 0, wrong: 0, missed: [] };

  constructor(find: (text: string) => Promise<Found>) {
    this.#find = find;
  }

  async add(name: string, { id, text }: Line, disguise: Disguise): Promise<void> {
    const clean = this.#clean.get(id) ?? (await this.#find(text));
    this.#clean.set(id, clean);
    const found = await this.#find(disguise(text));
    const { recall } = this;
    recall.pages++;
    if (found.ids.some((given) => given !== id && !clean.ids.includes(given))) recall.wrong++;
    if (clean.ids[0] !== id) return;
    recall.clean++;
    recall.cleanWords += clean.words;
    if (found.ids[0] !== id) {
      recall.missed.push(`${name} in ${id}`);
      return;
    }
    recall.found++;
    recall.words += found.words;
  }
}

/** Of a hundred articles and words found clean, so many are found in disguise. */
export const shares = ({ clean, found, cleanWords, words }: Recall): { articles: number; words: number } => ({
  articles: (100 * found) / clean,
  words: (100 * words) / cleanWords,
});

/** What is asked of exhaustive disguises, in percent of the clean recall. */
export const LEAST = 99.5;

/** Reports a recall under a key, against `LEAST` unless it is measured only. */
export function recordRecall(
  key: string,
  recall: Recall,
  note: string,
  goal: 'goal' | 'measured' = 'goal',
): void {
  const share = shares(recall);
  const least = goal === 'goal' ? { goal: { atLeast: LEAST } } : {};
  record({ family: 'disguise', key: `${key}.pages`, value: recall.pages, unit: 'pages', note });
  record({ family: 'disguise', key: `${key}.recall`, value: share.articles, unit: '% of clean', ...least });
  record({ family: 'disguise', key: `${key}.words`, value: share.words, unit: '% of clean', ...least });
  record({
    family: 'disguise',
    key: `${key}.wrong`,
    value: recall.wrong,
    unit: 'pages',
    ...(goal === 'goal' ? { goal: { exactly: 0 } } : {}),
  });
}
