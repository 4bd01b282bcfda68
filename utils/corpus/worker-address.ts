import { browser } from '../browser.ts';

/** What is used of Trusted Types, which not every declaration of the page's objects knows yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const SCRIPT = 'archive.js';
let made: string | undefined;

/**
 * The address of the archive's worker, as the manifest's policy asks for it: a script that was written as text is
 * refused by the browser, and the one policy that may bless an address knows this one only.
 */
export function workerAddress(): string {
  // A policy of one name can be made once.
  made ??= trusted(browser.runtime.getURL(SCRIPT));
  return made;
}

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('dzherelo', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError('not a worker of the extension');
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
