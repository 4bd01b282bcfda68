// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { reviewedNames } from '../faults/egress/reviewed.ts';
import { bytesOf, filesOf, isBuilt, scriptsOf, targets, textOf, textsOf } from './output.ts';

/** Bytes as they lie in the package, before compression. */
const MOST = { scan: 20_000, popup: 40_000 };

const network = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts/u;

/** Path of each text that matches. */
const matching = (texts: readonly [path: string, text: string][], pattern: RegExp): string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([path]) => path);

describe.skipIf(!isBuilt).each(targets)('the bundles of %s (need a build)', (target) => {
  const scripts = isBuilt ? textsOf(target, '.js') : [];

  test('hold code, pages, styles, words, icons and licences only', () => {
    const endings = new Set(filesOf(target).map((path) => path.slice(path.lastIndexOf('.'))));
    expect([...endings].toSorted()).toEqual(['.css', '.html', '.js', '.json', '.png', '.txt']);
  });

  test('cost every page little, and the popup not much', () => {
    expect(bytesOf(target, 'scan.js').length).toBeLessThanOrEqual(MOST.scan);
    const popup = scriptsOf(target, 'popup.html');
    expect(popup.length).toBeGreaterThan(0);
    const bytes = popup.reduce((sum, path) => sum + bytesOf(target, path).length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST.popup);
  });

  test('make no code out of text', () => {
    expect(matching(scripts, /\beval\s*\(|\bFunction\s*\(|setTimeout\s*\(\s*["'`]/u)).toEqual([]);
  });

  test('name no address on the network', () => {
    const texts = [...scripts, ...textsOf(target, '.html'), ...textsOf(target, '.css')];
    const hosts = texts.flatMap(([, text]) =>
      [...text.matchAll(/https?:\/\/((?:[a-z0-9-]+\.)+[a-z0-9-]+)/giu)].map(([, host]) => host),
    );
    expect([...new Set(hosts)].filter((host = '') => !reviewedNames.includes(host))).toEqual([]);
  });

  test('load scripts and styles from the package only, none written into a page', () => {
    for (const [, html] of textsOf(target, '.html')) {
      expect(html.match(/(?:src|href)="(?!\/)/gu)).toBeNull();
      expect(html.match(/<script(?![^>]*\bsrc=)|<style|\son\w+=/gu)).toBeNull();
    }
  });

  // What runs in a web page stands outside the wall that the manifest puts around the extension's own pages.
  test.each(['scan.js', 'reader.js', 'editor.js'])('%s asks no network', (path) => {
    expect(textOf(target, path)).not.toMatch(network);
  });

  test.each(['early.js', 'scan.js', 'reader.js', 'selected.js', 'fragment.js'])(
    '%s tells the page nothing',
    (path) => {
      expect(textOf(target, path)).not.toMatch(
        /postMessage|dispatchEvent|CustomEvent|content-script-started/u,
      );
    },
  );

  test('are text that both browsers accept', () => {
    for (const [path, text] of scripts) {
      expect(Buffer.from(text, 'utf8').equals(bytesOf(target, path)), path).toBe(true);
      expect(text, path).not.toMatch(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/u);
    }
  });
});
