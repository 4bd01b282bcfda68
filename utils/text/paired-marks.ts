import { closers, type QuoteMark, quoteMarks } from './quote-marks.ts';

/** UTF-16 offsets [start, end) of a stretch of text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The quotation marks of one paragraph, paired. */
export interface PairedMarks {
  /** Outermost pairs in order, marks included. */
  pairs: Stretch[];
  /** The first mark that nothing closes, with the pairs inside it that end in one of its own closing marks. */
  open?: { at: number; mark: string; inside: Stretch[] };
  /** The first mark that closes something opened above the paragraph. */
  stray?: { at: number; mark: string };
}

/** Marks inside marks inside marks; real texts have two levels. */
const DEEPEST = 6;

/** Pairs the marks of a paragraph that stand at `places`, nested ones inside their outer pair, in one pass. */
export function pairedMarks(paragraph: string, places: readonly number[]): PairedMarks {
  if (places.length === 0) return { pairs: [] };
  const marks = quoteMarks(paragraph, places);
  const open: QuoteMark[] = [];
  const pairs: Stretch[] = [];
  let stray: QuoteMark | undefined;
  marks.forEach((mark, i) => {
    const level = mark.closes && !isInchMark(paragraph, mark, marks[i + 1]) ? closedLevel(open, mark) : -1;
    const opener = open[level];
    if (opener !== undefined) {
      open.length = level;
      while ((pairs.at(-1)?.start ?? -1) > opener.at) pairs.pop();
      pairs.push({ start: opener.at, end: mark.at + 1 });
    } else if (mark.opens && open.length < DEEPEST) open.push(mark);
    else if (open.length === 0 && mark.closes && !/\d/u.test(paragraph.charAt(mark.at - 1))) stray ??= mark;
  });
  const left = open.find(({ mark }) => mark !== '‘' && mark !== '‚');
  return {
    pairs,
    ...(left === undefined ? {} : { open: { at: left.at, mark: left.mark, inside: insideOf(left) } }),
    ...(stray === undefined ? {} : { stray: { at: stray.at, mark: stray.mark } }),
  };

  function insideOf({ at, mark }: QuoteMark): Stretch[] {
    return pairs.filter(({ start, end }) => start > at && closers[mark]?.includes(paragraph.charAt(end - 1)));
  }
}

/** The level of the open mark that this one closes; the innermost that fits. */
function closedLevel(open: readonly QuoteMark[], { mark }: QuoteMark): number {
  return open.findLastIndex((opener) => closers[opener.mark]?.includes(mark));
}

/** A straight quote after a digit is a measure when the next mark closes better: `the 15" screen is new"`. */
const isInchMark = (paragraph: string, { at, mark }: QuoteMark, next: QuoteMark | undefined): boolean =>
  mark === '"' && /\d/u.test(paragraph.charAt(at - 1)) && next?.mark === '"' && next.closes && !next.opens;
