import type { Evaluating } from '../../../scripts/browsers/driver.ts';
import type { Kind } from './attack-articles.ts';

/** How long a page may take until something is said of it, in milliseconds: longer than a check may take. */
const LONGEST = 25_000;

/** What was said of a page, and when, in epoch milliseconds. */
interface Said {
  said: string;
  at: number;
}

/**
 * What the extension says by itself of the page at an address in a tab, of after `since` (epoch milliseconds): the
 * status of its verdict, with the reason if there is one, or `nothing-said` when nothing came in time. Nothing is asked
 * of the extension, which would start a check.
 */
export const settledIn = (
  from: Evaluating,
  tabId: number,
  url: string,
  since: number,
  longest: number = LONGEST,
): Promise<Said> =>
  from.evaluate(`new Promise((resolve) => {
    const key = 'tab:${tabId}';
    const end = (said, at) => { clearTimeout(timer); chrome.storage.session.onChanged.removeListener(changed); resolve({ said, at }); };
    const look = (documents = []) => {
      for (const [, { state, place, verdict, readAgain }] of documents)
        if (state === 'verdict' && place === ${JSON.stringify(url)} && verdict.checkedAt >= ${since} && readAgain === undefined)
          end(verdict.reason === undefined ? verdict.status : verdict.status + ': ' + verdict.reason, verdict.checkedAt);
    };
    const changed = (changes) => look(changes[key]?.newValue);
    const timer = setTimeout(() => end('nothing-said', Date.now()), ${longest});
    chrome.storage.session.onChanged.addListener(changed);
    chrome.storage.session.get(key).then((held) => look(held[key]));
  })`);

/** What may be said of a page that cannot be read as it is: nothing that clears a copy, nothing that accuses another. */
export function isHonest(said: string, kind: Kind): boolean {
  if (said.startsWith('could-not-check') || said === 'unclear') return true;
  if (kind === 'own') return said === 'none';
  return said === (kind === 'copy' ? 'not-met' : 'met');
}
