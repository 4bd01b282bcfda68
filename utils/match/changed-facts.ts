import type { Changes } from '../policy/verdict.ts';

type Stretch = Changes['changed'][number];
type Pair = { was: string; now: string };
/** A text and where its words lie, as UTF-16 offsets. */
type Worded = { text: string; words: { starts: ArrayLike<number>; ends: ArrayLike<number> } };

/** Pairs reported of one source. */
const MOST = 10;

/** A number with its thousands and decimals; a space between digits groups them only when three follow. */
const numbers = /\d+(?:[.,:]\d+|[ \u00a0\u202f]\d{3}(?!\d))*/gu;
/** A capitalised word that does not begin its stretch: a name, where a language writes names large. */
const names = /(?<=\S\s+["'«„“(]?)\p{Lu}[\p{L}’'ʼ-]{2,}/gu;

/**
 * Numbers and names that differ between an article's text and the page, in the stretches that were changed. `words`
 * are those of the article's text. A number or name that is only on one side is paired with an empty string.
 */
export function changedFacts(changed: readonly Stretch[], article: Worded, pageText: string): Pair[] {
  const pairs = changed.flatMap((stretch) => differing(stretch, article, pageText));
  // Two stretches may cut one number.
  const distinct = new Map(pairs.map((pair) => [`${pair.was}|${pair.now}`, pair]));
  return [...distinct.values()].slice(0, MOST);
}

function differing(
  { page, article: [first, end] }: Stretch,
  { text, words }: Worded,
  pageText: string,
): Pair[] {
  const inArticle: [number, number] =
    end > first
      ? [words.starts[first] ?? 0, words.ends[end - 1] ?? 0]
      : [words.ends[first - 1] ?? 0, words.starts[first] ?? text.length];
  const was = widened(text, inArticle);
  const now = widened(pageText, page);
  return [numbers, names].flatMap((kind) => paired(found(was, kind), found(now, kind)));
}

/** A stretch of text with the rest of a number it cuts, and the word before it: a name is known by what precedes. */
function widened(text: string, [start, end]: [number, number]): string {
  const before =
    /(?:\S{1,40}\s{1,3})?[\d.,:]{0,20}$/u.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? '';
  const after = /^[\d.,:]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** The agency's own name: where a page credits it in other words, nothing was changed. */
const agency = /^(?:укр[иі]нформ|ukr[iy]nform)/iu;

const found = (text: string, kind: RegExp): string[] =>
  [...text.matchAll(kind)].map(([one]) => one).filter((one) => !agency.test(one));

/** What each side has beyond the other, in order, side by side. */
function paired(was: readonly string[], now: readonly string[]): Pair[] {
  const gone = was.filter((one) => !now.some((other) => plain(other) === plain(one)));
  const come = now.filter((one) => !was.some((other) => plain(other) === plain(one)));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
    was: gone[i] ?? '',
    now: come[i] ?? '',
  }));
}

/** A number without its grouping, with a point for decimals; a name as it is. */
const plain = (text: string): string =>
  /^\d/u.test(text) ? text.replaceAll(/[ \u00a0\u202f]/gu, '').replace(',', '.') : text;
