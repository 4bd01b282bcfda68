/** What can go wrong, in families; each is a folder of `tests/faults`. */
export const FAMILIES = {
  lifecycle: 'the worker, the browser, tabs and the clock end, restart or jump',
  storage: 'calls of storage fail, files are damaged, room runs out',
  feeds: 'feeds and packs are broken, forged or endless',
  pages: 'pages attack, or are larger than any page should be',
  disguise: 'texts, links and hosts pretend to be others',
  surfaces: 'hostile words reach what the extension itself shows and writes',
  egress: 'something leaves the browser, or a page notices the extension',
  supply: 'what is built differs from its sources, or brings something unlisted',
} as const;

/** One of the families. */
export type Family = keyof typeof FAMILIES;

/** Whether a word names a family. */
export const isFamily = (word: string): word is Family => Object.hasOwn(FAMILIES, word);
