/**
 * White space as a browser shows it: each run of it a single space. U+FEFF, which `\s` has as well, has no width: it
 * stands inside words and parts none.
 */
export const singleSpaced = (text: string): string => text.replace(/[^\S\ufeff]+/gu, ' ');
