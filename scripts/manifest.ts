import type { UserManifest } from 'wxt';
import { checkedSource } from '../utils/corpus/pack-source.ts';
import { agencyHosts } from '../utils/ukrinform/editions.ts';

/** The egress wall: besides the agency's hosts and, when set at build, one pack origin, nothing can be fetched. */
function contentSecurityPolicy(packs: string | undefined): string {
  const hosts = agencyHosts.map((host) => `https://${host}`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    `connect-src ${[...hosts, ...(packs === undefined ? [] : [packs])].join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dzherelo',
  ].join('; ');
}

/** The one more origin of a build that fetches packs; a build that names it without its key fails. */
function packOrigin(): string | undefined {
  const { WXT_PACK_ORIGIN: origin, WXT_PACK_KEY: key } = process.env;
  if ((origin ?? '') === '' && (key ?? '') === '') return undefined;
  return checkedSource(origin ?? '', key ?? '').origin;
}

const permissions = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus', 'clipboardWrite'];

/** The manifest for one browser. Every permission has its reason in the README. */
export function manifest(browser: string): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Chromium's background can own no worker and cannot copy: a page that is never shown does both.
    permissions: [...permissions, ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: contentSecurityPolicy(packOrigin()) },
    action: { default_title: '__MSG_name__' },
    commands: {
      'copy-with-citation': {
        suggested_key: { default: 'Alt+Q' },
        description: '__MSG_action_copy__',
      },
    },
    ...(browser === 'firefox' ? gecko : chromium),
  };
}

const chromium: UserManifest = {
  minimum_chrome_version: '137',
  // Without the key any other extension could send messages; pages cannot in either case.
  externally_connectable: { ids: [] },
};

const gecko: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'dzherelo@dzherelo.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
