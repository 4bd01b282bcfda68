import type { Target } from '../../build/output.ts';

// What the extension may ask, be asked by, and name, as reviewed. Each entry is a hole in a wall: a new one fails the
// tests of the build until it is entered here on purpose.

/** Every host that the extension may ask. */
export const reviewedHosts: readonly string[] = [
  'https://www.ukrinform.ua',
  'https://www.ukrinform.net',
  'https://www.ukrinform.ru',
  'https://www.ukrinform.de',
  'https://www.ukrinform.es',
  'https://www.ukrinform.fr',
  'https://www.ukrinform.pl',
  'https://www.ukrinform.jp',
];

/** The policy of the extension's own pages and its background; what is not named is forbidden. */
export const reviewedPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  `connect-src ${reviewedHosts.join(' ')}`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dzherelo',
].join('; ');

const permissions = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus', 'clipboardWrite'];
const keys = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

/** What a manifest asks for, and whom it lets in. */
export interface Rights {
  permissions: readonly string[];
  hostPermissions: readonly string[];
  /** All keys; those that are not here grant nothing: no files for pages, no scripts in pages, nothing optional. */
  keys: readonly string[];
  /** Other extensions that may send messages. Firefox knows no such key; nobody listens to them in either browser. */
  connectable?: object;
}

export const reviewedRights: Readonly<Record<Target, Rights>> = {
  'chrome-mv3': {
    // Only Chromium needs a page that owns the worker of a large archive, and copies.
    permissions: [...permissions, 'offscreen'],
    hostPermissions: ['<all_urls>'],
    keys: [...keys, 'externally_connectable', 'minimum_chrome_version'].toSorted(),
    connectable: { ids: [] },
  },
  'firefox-mv3': {
    permissions,
    hostPermissions: ['<all_urls>'],
    keys: [...keys, 'browser_specific_settings'].toSorted(),
  },
};

/** Hosts that packages name and never ask: names of XML languages, and where one may read more of an error. */
export const reviewedNames: readonly string[] = [
  'github.com',
  'purl.oclc.org',
  'rolldown.rs',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'schemas.zwobble.org',
  'stuk.github.io',
  'www.w3.org',
];

/** Hosts that stand as examples in the words that people read. */
export const reviewedExamples: readonly string[] = ['www.reuters.com'];
