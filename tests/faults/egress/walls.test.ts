import { describe, expect, test } from 'vitest';
import { bytesOf, filesOf, targets, textOf } from '../../build/output.ts';
import { record } from '../record.ts';
import { differences } from './differences.ts';
import { reviewedExamples, reviewedHosts, reviewedNames } from './reviewed.ts';

const named = new Set([
  ...reviewedHosts.map((host) => new URL(host).hostname),
  ...reviewedNames,
  ...reviewedExamples,
]);

/** Hosts of all addresses in a text that are not reviewed, whatever their scheme. */
const strangersIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:https?|wss?|ftp):\\?\/\\?\/((?:[\w-]+\.)+[\w-]+)/giu)]
    .map(([, host = '']) => host.toLowerCase())
    .filter((host) => !named.has(host));

describe.each(targets)('%s', (target) => {
  const manifest = JSON.parse(textOf(target, 'manifest.json')) as Record<string, unknown>;
  const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };

  test('has the reviewed rights and no others', () => {
    const found = differences(manifest, target);
    record({
      family: 'egress',
      key: `manifest.differences.${target}`,
      value: found.length,
      unit: 'keys',
      goal: { exactly: 0 },
      note: 'hosts, permissions, files for pages and senders of messages, compared with reviewed.ts',
    });
    expect(found).toEqual([]);
  });

  test.each([
    [
      'content_security_policy',
      'one more host',
      { extension_pages: policy.replace('; form', ' https://a.example; form') },
    ],
    [
      'content_security_policy',
      'scripts out of text',
      { extension_pages: policy.replace("'self'", "'self' 'unsafe-eval'") },
    ],
    ['content_security_policy', 'no policy', undefined],
    ['permissions', 'one more permission', ['cookies', 'storage']],
    ['host_permissions', 'another host', ['https://a.example/*']],
    ['optional_permissions', 'a permission for later', ['history']],
    ['web_accessible_resources', 'files for pages', [{ resources: ['*'], matches: ['<all_urls>'] }]],
    ['content_scripts', 'scripts in pages', [{ js: ['scan.js'], matches: ['<all_urls>'] }]],
    ['externally_connectable', 'pages that send messages', { matches: ['https://*.example/*'] }],
  ])('with %s changed (%s) it would not have', (key, _, value) => {
    expect(differences({ ...manifest, [key]: value }, target)).toEqual([key]);
  });

  test('names no host that is not reviewed, in any of its files', () => {
    // The licences name the homes of packages; they are prose that nothing loads.
    const files = filesOf(target).filter((path) => path !== 'licences.txt');
    const strangers = files.flatMap((path) =>
      strangersIn(bytesOf(target, path).toString('latin1')).map((host) => `${path}: ${host}`),
    );
    record({
      family: 'egress',
      key: `addresses.strangers.${target}`,
      value: strangers.length,
      unit: 'addresses',
      goal: { exactly: 0 },
      note: `in ${files.length} files`,
    });
    expect(strangers).toEqual([]);
  });
});

test('an address that is not reviewed would be found, however it is written', () => {
  const text = String.raw`a("https://a.example/x",'wss://B.example',"http:\/\/c.example","https://www.ukrinform.ua/")`;
  expect(strangersIn(text)).toEqual(['a.example', 'b.example', 'c.example']);
});
