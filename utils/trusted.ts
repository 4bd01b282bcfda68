/** What is used of Trusted Types, which not every declaration of the page's objects knows yet. */
interface Policy {
  createScriptURL(address: string): string;
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const SCRIPT = 'archive.js';

/** The rules of the one policy, and what stands for it where a browser knows none. */
const rules = (worker: string): Policy => ({
  createScriptURL(asked) {
    if (asked !== worker) throw new TypeError('not a worker of the extension');
    return asked;
  },
  // Blessed text leaves this file as a document that runs and loads nothing, or was written by `draft-html.ts`.
  createHTML: (html) => html,
});

let made: Policy | undefined;
let address: string | undefined;

/** A policy of one name can be made once. */
function policy(): Policy {
  if (made !== undefined) return made;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const own = rules(chrome.runtime.getURL(SCRIPT));
  made = trustedTypes?.createPolicy('dzherelo', own) ?? own;
  return made;
}

/**
 * The address of the archive's worker, as the manifest's policy asks for it: a script that was written as text is
 * refused by the browser, and the one policy that may bless an address knows this one only.
 */
export function workerAddress(): string {
  address ??= policy().createScriptURL(chrome.runtime.getURL(SCRIPT));
  return address;
}

/** HTML as a document without a window: no script of it runs, no handler fires and nothing is loaded. */
export const inertDocument = (html: string): Document =>
  new DOMParser().parseFromString(policy().createHTML(html), 'text/html');

/** Types HTML of our own writing at the caret, so that it can be undone: text, links and looks of a draft, all escaped. */
export const typeHtml = (html: string): void => {
  document.execCommand('insertHTML', false, policy().createHTML(html));
};
