import { expect, test } from 'vitest';
import { editionAt } from '../../scripts/world/agency.ts';
import { situations } from '../../scripts/world/situations.ts';

const denied = 'https://store.example/';
const all = situations(denied);

test('names and addresses are given once each', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
});

test('names make distinct picture files', () => {
  const files = all.map(({ name }) => name.replaceAll(/[^a-z]+/gu, '-'));
  expect(new Set(files).size).toBe(all.length);
});

test('every page is served by a paper, by the agency, or is the one that is denied', () => {
  for (const { url, html } of all) {
    const { hostname, protocol } = new URL(url);
    expect(protocol).toBe('https:');
    if (html === undefined) expect(url === denied || editionAt(hostname) !== undefined).toBe(true);
    else expect(hostname).toMatch(/\.example$/u);
  }
});

test('every result that the product can give on its own is expected somewhere', () => {
  const given = new Set(all.map(({ expected }) => expected.status ?? expected.state));
  for (const result of ['met', 'not-met', 'none', 'own-site', 'too-little-text', 'no-access'])
    expect(given).toContain(result);
});

test('a page that is met, or whose link stands too low, has a link to the agency; one without has none that counts', () => {
  for (const { name, html, expected } of all) {
    const linked = /<a [^>]*href="https:\/\/www\.ukrinform\.(?:ua|net)\//u.test(html ?? '');
    if (expected.link === 'met') expect(linked, name).toBe(true);
    // The one exception is the link that is there but not displayed.
    if (expected.link === 'not-met') expect(linked, name).toBe(name === 'link not displayed');
  }
});
