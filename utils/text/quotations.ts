/** A quoted stretch: UTF-16 offsets [start, end) including its marks. */
export interface Quotation {
  start: number;
  end: number;
}

/** Closing marks by opening mark. German closes „ with “, Polish with ”. */
const closing: Record<string, string> = {
  '«': '»',
  '“': '”“',
  '„': '“”"',
  '「': '」',
  '『': '』',
  '‹': '›',
  '"': '"',
};

/** A name in quotation marks is not speech: fewer words than this are left to the author. */
const SPEECH_WORDS = 5;
/** Ideographs that weigh as much. */
const SPEECH_CHARACTERS = 12;

const spoken = (inside: string): boolean =>
  (inside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SPEECH_WORDS ||
  (inside.match(/[\u3040-\u30ff\u4e00-\u9fff]/gu)?.length ?? 0) >= SPEECH_CHARACTERS;

/**
 * Finds quoted speech paragraph by paragraph: «…», “…”, „…“, 「…」 and straight quotes, and paragraphs that open with
 * a dialogue dash. A mark that is left open is not a quotation.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/gu)) inParagraph(paragraph[0], paragraph.index, found);
  return found;
}

function inParagraph(paragraph: string, offset: number, found: Quotation[]): void {
  if (/^\s*[–—]\s/u.test(paragraph)) {
    found.push({ start: offset, end: offset + paragraph.length });
    return;
  }
  for (let i = 0; i < paragraph.length; i++) {
    const ends = closing[paragraph.charAt(i)];
    if (ends === undefined) continue;
    const end = closingAt(paragraph, i + 1, ends);
    if (end < 0) continue;
    if (spoken(paragraph.slice(i + 1, end))) found.push({ start: offset + i, end: offset + end + 1 });
    i = end;
  }
}

function closingAt(paragraph: string, from: number, ends: string): number {
  for (let i = from; i < paragraph.length; i++) if (ends.includes(paragraph.charAt(i))) return i;
  return -1;
}
