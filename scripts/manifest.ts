import type { UserManifest } from 'wxt';
import { agencyHosts } from '../utils/ukrinform/editions.ts';

/** The egress wall: besides the agency's hosts and, when set at build, one pack origin, nothing can be fetched. */
function contentSecurityPolicy(packOrigin: string | undefined): string {
  const hosts = agencyHosts.map((host) => `https://${host}`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    `connect-src ${[...hosts, ...(packOrigin === undefined ? [] : [packOrigin])].join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dzherelo',
  ].join('; ');
}

/** The manifest for one browser. Every permission has its reason in the README. */
export function manifest(browser: string): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: contentSecurityPolicy(undefined) },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox' ? gecko : { minimum_chrome_version: '137' }),
  };
}

const gecko: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'dzherelo@dzherelo.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
