const pairs =
  'аa бb вv гg ґg дd еe єe ёe жz зz иi іi їi йj кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ь ъ ыy эe юu яa';
const letters: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map(([letter = '', latin = '']) => [letter, latin]),
);

/**
 * The headline as the agency writes it into the address of an article: Cyrillic letters by Latin ones, accents left
 * out, words joined by hyphens, every other mark left out also within a word ("StopFake.org" is "stopfakeorg"). Found by
 * comparing headlines with addresses; where an address says something else, as Japanese ones do, it has to be kept. Packs
 * are written by this rule and read by it: another one would be another format of cards.
 */
export const headlineSlug = (headline: string): string =>
  Array.from(headline.toLowerCase(), (letter) => letters.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9\s]/gu, '')
    .trim()
    .replaceAll(/\s+/gu, '-');
