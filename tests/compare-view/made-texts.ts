/** A text of so many made words; another start gives other words, the same start the same beginning. */
export const madeText = (count: number, start: number): string =>
  Array.from({ length: count }, (_, i) => `w${(start * 7919 + i).toString(36)}x`).join(' ');

/** Paragraphs of so many words each. */
export const madeParagraphs = (paragraphs: number, words: number, start: number): string[] =>
  Array.from({ length: paragraphs }, (_, i) => madeText(words, start + i * 1000));
