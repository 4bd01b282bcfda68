/**
 * What may be part of the extension: every package and its licence, as reviewed. All of them may be passed on with their
 * notices, which the build writes into `licences.txt`. A package that comes or goes, or changes its licence, fails the
 * test until this list is changed on purpose; versions are the lock file's.
 */
export const reviewedPackages: Readonly<Record<string, string>> = {
  '@citation-js/core': 'MIT',
  '@citation-js/date': 'MIT',
  '@citation-js/plugin-bibtex': 'MIT',
  '@mozilla/readability': 'Apache-2.0',
  '@wxt-dev/browser': 'MIT',
  '@xmldom/xmldom': 'MIT',
  'base64-js': 'MIT',
  'dingbat-to-unicode': 'BSD-2-Clause',
  domelementtype: 'BSD-2-Clause',
  domhandler: 'BSD-2-Clause',
  domutils: 'BSD-2-Clause',
  entities: 'BSD-2-Clause',
  'es-toolkit': 'MIT',
  fflate: 'MIT',
  htmlparser2: 'MIT',
  immediate: 'MIT',
  // Used under MIT.
  jszip: '(MIT OR GPL-3.0-or-later)',
  lie: 'MIT',
  lop: 'BSD-2-Clause',
  mammoth: 'BSD-2-Clause',
  marked: 'MIT',
  'odf-kit': 'Apache-2.0',
  option: 'BSD-2-Clause',
  pako: '(MIT AND Zlib)',
  preact: 'MIT',
  saxes: 'ISC',
  'text-fragments-polyfill': 'Apache-2.0',
  'webextension-polyfill': 'MPL-2.0',
  wxt: 'MIT',
  xmlbuilder: 'MIT',
  xmlchars: 'MIT',
};

/** Packages that may run a script when they are installed, as reviewed; the setup runs none. */
export const reviewedInstallScripts: readonly string[] = [];

/**
 * Warnings of the linter of Firefox's store, as reviewed: the framework assigns `innerHTML` when a component asks for
 * it, which none does, and Readability does so in documents that are never shown.
 */
export const reviewedWarnings: readonly string[] = [
  'UNSAFE_VAR_ASSIGNMENT chunks/jsxRuntime.js',
  'UNSAFE_VAR_ASSIGNMENT reader.js',
  'UNSAFE_VAR_ASSIGNMENT reader.js',
];
