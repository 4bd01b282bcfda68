/** A quotation mark and what it can do where it stands. */
export interface QuoteMark {
  at: number;
  mark: string;
  opens: boolean;
  closes: boolean;
}

/** Closing marks by opening mark. German closes „ with “, Polish with ”; » and ” also open in German and Swedish. */
export const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '„': '“”‟"',
  '“': '”“"',
  '‟': '”“‟',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
};

/** Whether a character is one of the marks that are paired. */
export const isQuoteMark = (character: string): boolean => /[«»‹›„“‟”‘’‚「」『』"＂]/u.test(character);

/** These tell by their shape what they do; « and ‹ also close in German print. */
const alwaysOpen = new Set('«‹„「『');
const alwaysClose = new Set('»›」』');
const straight = new Set('"＂');
const neverOpens = new Set('」』’');
const neverCloses = new Set('„‚「『');
/** What may stand before a mark that opens: white space, punctuation, or the end of a word in a script without spaces. */
const outside = /[\s([{«‹„“‘‚「『"/:–—\p{Lo}-]/u;
const punctuation = /[.,;:!?…)]/u;
const spacedLetter = /[\p{Lu}\p{Ll}\p{N}]/u;

/**
 * What the marks of a paragraph can do, in order; `places` is where marks stand in it. A straight quote opens at the beginning of a word and closes at its end; inside a
 * word it is an apostrophe. A single mark opens before a letter and closes at punctuation only, for the same reason.
 */
export function quoteMarks(paragraph: string, places: readonly number[]): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const at of places) {
    const mark = paragraph.charAt(at);
    const before = paragraph.charAt(at - 1);
    const after = paragraph.charAt(at + 1);
    const found = { at, mark, opens: canOpen(mark, before, after), closes: canClose(mark, before, after) };
    if (found.opens || found.closes) marks.push(found);
  }
  return marks;
}

function canOpen(mark: string, before: string, after: string): boolean {
  if (alwaysOpen.has(mark)) return true;
  if (neverOpens.has(mark)) return false;
  if (before !== '' && !outside.test(before)) return false;
  return mark === '‘' || mark === '‚' ? /\p{L}/u.test(after) : /[^\s.,;:!?…)\]]/u.test(after);
}

function canClose(mark: string, before: string, after: string): boolean {
  if (alwaysClose.has(mark)) return true;
  if (neverCloses.has(mark) || before === '') return false;
  if (mark === '’' || mark === '‘')
    return punctuation.test(before) || after === '' || punctuation.test(after);
  const beginsWord = /[\s([{]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const insideWord = spacedLetter.test(before) && spacedLetter.test(after);
  return !beginsWord && !insideWord && !(straight.has(mark) && /\s/u.test(before));
}
