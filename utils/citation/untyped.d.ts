// Parts of packages that come without types: what is used of them.

declare module '@citation-js/core/lib-mjs/plugins/dict.js' {
  export const has: (name: string) => boolean;
  export const get: (name: string) => unknown;
}

declare module '@citation-js/core/lib-mjs/util/translator.js' {
  export class Translator {
    constructor(properties: readonly unknown[]);
    convertToSource(item: object): object;
  }
}

declare module '@citation-js/plugin-bibtex/lib-mjs/config.js' {
  const config: { format: { asciiOnly: boolean; checkLabel: boolean } };
  export default config;
}

declare module '@citation-js/plugin-bibtex/lib-mjs/output/index.js' {
  const output: { bibtex: (items: readonly object[]) => string };
  export default output;
}
