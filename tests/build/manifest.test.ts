// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { differences } from '../faults/egress/differences.ts';
import { reviewedHosts } from '../faults/egress/reviewed.ts';
import { isBuilt, targets, textOf } from './output.ts';

describe.skipIf(!isBuilt).each(targets)('the manifest of %s (needs a build)', (target) => {
  const manifest = isBuilt ? (JSON.parse(textOf(target, 'manifest.json')) as Record<string, unknown>) : {};

  test('is version 3 with the reviewed rights, which reach the eight hosts of the agency and nothing else', () => {
    expect(differences(manifest, target)).toEqual([]);
    expect(reviewedHosts).toHaveLength(8);
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
