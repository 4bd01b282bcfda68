import config from '@citation-js/plugin-bibtex/lib-mjs/config.js';
import output from '@citation-js/plugin-bibtex/lib-mjs/output/index.js';
import type { CslItem } from './csl-json.ts';

// Today's BibTeX programs read Unicode; without this the package leaves every Cyrillic letter out.
config.format.asciiOnly = false;
// Our keys are safe: letters, digits and hyphens.
config.format.checkLabel = false;

/** Signs that TeX acts upon, and how they are written; with Unicode the package writes them as they are. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // The package reads these as markup of CSL.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** One entry of BibTeX, by the maintained writer. */
export function bibtex(item: CslItem): string {
  const words = { title: tex(item.title), publisher: tex(item.publisher) };
  const url = item.URL === undefined ? {} : { URL: bareUrl(item.URL) };
  return output.bibtex([{ ...item, ...words, ...url }]).trim();
}

const tex = (text: string): string => text.replace(/[\\{}&%$#_~^<>]/gu, (sign) => escapes[sign] ?? '');

/** Addresses stand there as they are; a brace in one would end it. */
const bareUrl = (url: string): string =>
  url.replace(/[\\{}]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
