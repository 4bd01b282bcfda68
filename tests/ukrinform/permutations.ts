/** The agency's hosts, written out here so that the tests do not believe the table they test. */
export const agencyNames: readonly string[] = ['ua', 'net', 'ru', 'de', 'es', 'fr', 'pl', 'jp'].map(
  (ending) => `ukrinform.${ending}`,
);

const letters = 'abcdefghijklmnopqrstuvwxyz';
const vowels = 'aeiou';
const endings = ['com', 'org', 'info', 'ua.example', 'com.ua', 'net.ua', 'co', 'eu', 'uk', 'it', 'cz', 'me'];
const words = ['news', 'online', 'press', 'media', 'official', 'login', 'ua', 'tv', '24'];
/** Letters that are taken for the one before the colon, by typists and forgers. */
const glyphs: Record<string, string[]> = {
  u: ['ü', 'ú', 'ս', 'υ'],
  k: ['κ', 'к', 'ķ'],
  r: ['г', 'ŕ', 'ř'],
  i: ['і', 'í', 'ı', 'ï', '1', 'l'],
  n: ['ñ', 'ń', 'п', 'ո'],
  f: ['ƒ', 'ḟ'],
  o: ['о', 'ο', 'ö', '0', 'ո'],
  m: ['rn', 'м', 'ṃ', 'n'],
};
/** Cyrillic and Greek letters that cannot be told from the Latin ones. */
const twins: Record<string, string> = { i: 'і', o: 'о', u: 'υ', k: 'к', m: 'м' };

const each = (name: string, change: (at: number) => string[]): string[] =>
  Array.from(name, (_, at) => change(at)).flat();
const replaced = (name: string, at: number, by: string): string =>
  name.slice(0, at) + by + name.slice(at + 1);

function flipped(letter: string): string[] {
  const codes = Array.from({ length: 8 }, (_, bit) => letter.charCodeAt(0) ^ (1 << bit));
  return codes.map((code) => String.fromCharCode(code)).filter((other) => /^[a-z\d-]$/u.test(other));
}

/** Every way to forge one to all of the letters that have an exact twin. */
function forged(name: string): string[] {
  const places = [...Array.from(name).keys()].filter((at) => twins[name.charAt(at)] !== undefined);
  return Array.from({ length: 2 ** places.length }, (_, mask) =>
    places.reduce(
      (text, at, bit) => ((mask >> bit) & 1 ? replaced(text, at, twins[name.charAt(at)] ?? '') : text),
      name,
    ),
  ).slice(1);
}

/** The names that a forger would register for a host, by the kinds of dnstwist. */
export function permutations(host: string): Record<string, string[]> {
  const at = host.indexOf('.');
  const name = host.slice(0, at);
  const ending = host.slice(at);
  const kinds = {
    addition: [...letters].map((letter) => name + letter),
    bitsquatting: each(name, (i) => flipped(name.charAt(i)).map((other) => replaced(name, i, other))),
    dictionary: words.flatMap((word) => [`${name}-${word}`, `${word}-${name}`, name + word, word + name]),
    homoglyph: each(name, (i) => (glyphs[name.charAt(i)] ?? []).map((glyph) => replaced(name, i, glyph))),
    homoglyphs: forged(name),
    hyphenation: each(name, (i) => (i === 0 ? [] : [`${name.slice(0, i)}-${name.slice(i)}`])),
    insertion: each(name, (i) => [...letters].map((letter) => name.slice(0, i) + letter + name.slice(i))),
    omission: each(name, (i) => [replaced(name, i, '')]),
    repetition: each(name, (i) => [replaced(name, i, name.charAt(i).repeat(2))]),
    replacement: each(name, (i) =>
      [...letters].filter((letter) => letter !== name.charAt(i)).map((letter) => replaced(name, i, letter)),
    ),
    subdomain: each(name, (i) => (i === 0 ? [] : [`${name.slice(0, i)}.${name.slice(i)}`])),
    transposition: each(name, (i) =>
      i === 0 ? [] : [replaced(replaced(name, i, name.charAt(i - 1)), i - 1, name.charAt(i))],
    ),
    vowels: each(name, (i) =>
      vowels.includes(name.charAt(i))
        ? [...vowels].filter((vowel) => vowel !== name.charAt(i)).map((vowel) => replaced(name, i, vowel))
        : [],
    ),
  };
  const hosts = Object.entries(kinds).map(([kind, names]) => [kind, names.map((twin) => twin + ending)]);
  return { ...Object.fromEntries(hosts), ending: endings.map((other) => `${name}.${other}`) };
}
