/** Words of a copied paragraph. */
const LENGTH = 50;
/** With this many quoted words it is speech: nothing tells a copy of it from another report of the same speech. */
export const SPEECH = 18;

/** A stretch of a text, and how many of its words stand in quotation marks. */
export interface CopiedParagraph {
  text: string;
  quoted: number;
}

/** A stretch of about fifty words from anywhere in a text. */
export function copiedParagraph(text: string, random: () => number): CopiedParagraph {
  const words = text.split(/\s+/u);
  const quoted = quotedWords(words);
  const start = Math.floor(random() * Math.max(1, words.length - LENGTH));
  return {
    text: words.slice(start, start + LENGTH).join(' '),
    quoted: quoted.slice(start, start + LENGTH).filter(Boolean).length,
  };
}

/** Marks before a word open and marks after it close, whatever they look like; names may stand inside speech. */
const opening = /^[("«„“”]*?(["«„“”]+)/u;
const closing = /(["»“”]+)[).,;:!?…–-]*$/u;

/** Which words stand between quotation marks. */
function quotedWords(words: readonly string[]): boolean[] {
  let depth = 0;
  return words.map((word) => {
    depth += opening.exec(word)?.[1]?.length ?? 0;
    const quoted = depth > 0;
    depth = Math.max(0, depth - (closing.exec(word)?.[1]?.length ?? 0));
    return quoted;
  });
}
