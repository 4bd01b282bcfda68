// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isBuilt, targets, textOf } from './output.ts';

/** Every host the extension may ask. A new one needs a review: it is a hole in the wall. */
const hosts = [
  'https://www.ukrinform.ua',
  'https://www.ukrinform.net',
  'https://www.ukrinform.ru',
  'https://www.ukrinform.de',
  'https://www.ukrinform.es',
  'https://www.ukrinform.fr',
  'https://www.ukrinform.pl',
  'https://www.ukrinform.jp',
];
const policy =
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; ` +
  `connect-src ${hosts.join(' ')}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types dzherelo`;

describe.skipIf(!isBuilt).each(targets)('the manifest of %s (needs a build)', (target) => {
  const manifest = isBuilt ? (JSON.parse(textOf(target, 'manifest.json')) as Record<string, unknown>) : {};

  test('is version 3 and asks for exactly these rights', () => {
    expect(manifest.manifest_version).toBe(3);
    const permissions = [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'contextMenus',
      'clipboardWrite',
    ];
    // Only Chromium needs a page that owns the worker of a large archive, and copies.
    if (target === 'chrome-mv3') permissions.push('offscreen');
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('lets the extension reach the eight hosts of the agency and nothing else', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  test('shows pages nothing of the extension and runs nothing in them by itself', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    const connectable = manifest.externally_connectable ?? { ids: [] };
    expect(connectable).toEqual({ ids: [] });
  });

  test('has no other keys than these', () => {
    const own = target === 'chrome-mv3' ? 'minimum_chrome_version' : 'browser_specific_settings';
    const keys = ['action', 'background', 'commands', 'content_security_policy', 'default_locale'];
    keys.push(
      'description',
      'host_permissions',
      'icons',
      'manifest_version',
      'name',
      'options_ui',
      'permissions',
      'version',
      own,
    );
    expect(Object.keys(manifest).toSorted()).toEqual(keys.toSorted());
  });

  test('has one command, with keys that may be changed', () => {
    expect(manifest.commands).toEqual({
      'copy-with-citation': {
        suggested_key: { default: 'Alt+Q' },
        description: '__MSG_action_copy__',
      },
    });
  });

  test('speaks the language of the browser', () => {
    expect(manifest).toMatchObject({
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
    });
  });
});

describe.skipIf(!isBuilt)('the manifests (need a build)', () => {
  test('want Chromium 137 or later', () => {
    expect(JSON.parse(textOf('chrome-mv3', 'manifest.json'))).toMatchObject({
      minimum_chrome_version: '137',
      background: { service_worker: 'background.js' },
    });
  });

  test('want Firefox 153 or later, and tell it that no data is collected', () => {
    expect(JSON.parse(textOf('firefox-mv3', 'manifest.json'))).toMatchObject({
      browser_specific_settings: {
        gecko: { strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
      },
      background: { scripts: ['background.js'] },
    });
  });
});
