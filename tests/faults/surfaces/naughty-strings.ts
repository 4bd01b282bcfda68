import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { hostileWords } from '../../states/hostile-words.ts';
import { brokenPastes, hostilePastes } from '../../draft/hostile-pastes.ts';
import { markup } from './naughty-markup.ts';
import { texts } from './naughty-text.ts';

/** Words that nobody means well, and their class. */
export interface NaughtyString {
  kind: string;
  text: string;
}

/** What there is, class by class; made when it is asked for. */
const classes: readonly (readonly [kind: string, texts: () => readonly string[]])[] = [
  ['big list of naughty strings', () => naughty],
  ['words from outside', () => hostileWords.map(([, text]) => text)],
  ...markup,
  ...texts,
  ['paste', () => [...hostilePastes, ...brokenPastes].map(({ html }) => html)],
];

/** All of them, always in the same order, none twice, none without a character that is not a space. */
export function* naughtyStrings(): Generator<NaughtyString> {
  const seen = new Set<string>();
  for (const [kind, made] of classes)
    for (const text of made())
      if (!seen.has(text) && text.trim() !== '') {
        seen.add(text);
        yield { kind, text };
      }
}

/** Their texts alone. */
export const naughtyTexts = (): string[] => [...naughtyStrings()].map(({ text }) => text);

/** Lists of at most so many, in order. */
export const batches = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** Every so-manieth of a list, from the first on. */
export const everyNth = <T>(all: readonly T[], n: number): T[] => all.filter((_, i) => i % n === 0);
