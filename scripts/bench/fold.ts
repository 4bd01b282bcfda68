import type { Core } from './bundle.ts';
import { flat, type Language, TextMaker, wordingOf } from './made-texts.ts';
import type { Row } from './row.ts';
import { interleaved, sum } from './timing.ts';

const CHARACTERS = 5000;
const PAGES = 20;
/** Rounds that are not timed. */
const WARM_UP = 300;
const scripts = [
  ['latin', 'en'],
  ['cyrillic', 'uk'],
  ['japanese', 'ja'],
] as const satisfies readonly (readonly [string, Language])[];

/** What folding and all shingles of a page cost against the bare loop over the same strings. */
export function foldRows(core: Core, seed: number, rounds: number): Row[] {
  const pages = scripts.map(([, language]) => pagesOf(language, seed));
  // One page at a time: so short a time is seldom cut by other work of the machine.
  const runs = pages.flatMap((texts) =>
    texts.flatMap((text) => [() => void core.read(text), () => void core.bareLoop(text)]),
  );
  // A loop so short is compiled to its best only after some 10^8 steps, and is four times slower until then.
  for (let warm = 0; warm < WARM_UP; warm += rounds) interleaved(rounds, runs);
  const times = interleaved(rounds, runs);
  return scripts.map(([script], i) => {
    const ofScript = times.slice(2 * PAGES * i, 2 * PAGES * (i + 1));
    const fold = sum(ofScript.filter((_, at) => at % 2 === 0));
    const loop = sum(ofScript.filter((_, at) => at % 2 === 1));
    const characters = sum((pages[i] ?? []).map(({ length }) => length));
    return {
      key: `fold_vs_loop.${script}`,
      value: fold / loop,
      unit: '×',
      numerator: `fold and all shingles, ${nanoseconds(fold, characters)}`,
      denominator: `charCodeAt and one multiply-add per unit, ${nanoseconds(loop, characters)}`,
      cache: 'warm',
      note: `${PAGES} flat strings of ${CHARACTERS} characters by turns`,
    };
  });
}

/** Latin strings take a byte per character only where no other character stands. */
function pagesOf(language: Language, seed: number): string[] {
  const maker = new TextMaker(japaneseApart(language), seed);
  return Array.from({ length: PAGES }, (_, i) => {
    const text = maker.text(i, CHARACTERS);
    return language === 'en' ? flat(text.replaceAll(/[^\x20-\x7e\n]/gu, '')) : text;
  });
}

/** Japanese has no spaces between words: it is mixed by sentences. */
const japaneseApart = (language: Language): string[] =>
  language === 'ja'
    ? wordingOf(language).map((text) => text.replaceAll(/(?<=[。、])/gu, ' '))
    : wordingOf(language);

const nanoseconds = (ms: number, characters: number): string =>
  `${((ms * 1e6) / characters).toFixed(2)} ns per character`;
