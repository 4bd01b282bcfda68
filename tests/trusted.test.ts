import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.resetModules();
});

interface Rules {
  createScriptURL: (address: string) => string;
  createHTML: (html: string) => string;
}

test('one policy blesses the address of the worker and the HTML that is parsed into a document', async () => {
  const names: string[] = [];
  const parsed: unknown[][] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: Rules) {
      names.push(name);
      return {
        createScriptURL: (address: string) => `blessed ${rules.createScriptURL(address)}`,
        createHTML: (html: string) => `blessed ${rules.createHTML(html)}`,
      };
    },
  });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString(...given: unknown[]): void {
        parsed.push(given);
      }
    },
  );
  const { inertDocument, workerAddress } = await import('../utils/trusted.ts');
  inertDocument('<p>a');
  inertDocument('<p>b');
  expect(workerAddress()).toBe(`blessed ${chrome.runtime.getURL('archive.js')}`);
  expect(parsed).toEqual([
    ['blessed <p>a', 'text/html'],
    ['blessed <p>b', 'text/html'],
  ]);
  expect(names).toEqual(['dzherelo']);
});

test('a browser without such policies is given both as they are', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { workerAddress } = await import('../utils/trusted.ts');
  expect(workerAddress()).toBe(chrome.runtime.getURL('archive.js'));
});
