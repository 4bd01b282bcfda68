/**
 * Expressions that a checker finds super-linear, or cannot read, and why no page can make them slow. By their beginning,
 * since some are long; one that has gone must go here as well.
 */
export const reviewedPatterns: Record<string, string> = {
  '(\\[[^\\]]+\\]|\\{outlets\\})': 'run over our own wordings only, of some hundred characters',
  '^[\\p{Cc}\\s]+|[\\p{Cc}\\s]+$': 'an address of more than 8,192 characters was refused before',
  'T\\d\\d:\\d\\d.*(?:Z|': 'the date was cut to 100 characters before',
  '(?:\\S{1,40}\\s{1,3})?[\\d.,:]{0,20}$': 'the 64 characters before a change',
  '"cssSelector"\\s{0,5}': 'at most 200,000 characters of JSON-LD, and every repetition is bounded by 800',
  '(?<!\\p{L})(?:consent|accept|agree':
    'every repetition is of letters and follows a stem: it ends with its word',
  '(?:次の|以下の|つぎの)(?:よう|とおり|通り)': 'a bounded repetition of 30 to the end of a paragraph',
  'と(?:いう|[^。、「」]{0,20}': 'bounded repetitions of 20 and 12',
  '[[\\p{L}\\p{N}\\p{So}': 'one character, no repetition; the checker knows no sets of sets',
};
