import { browser } from './browser.ts';

// Chromium allows an extension one page that is never shown, for all that its service worker cannot do: owning a
// worker, and writing to the clipboard. Whoever needs it asks it, and it is made by that.

const OFFSCREEN = 'offscreen.html';
/** A page that has just been made by a background that was ended may not listen yet, for some of these milliseconds. */
const PAUSES = [0, 50, 100, 200, 400, 800];

/** Asks the page, which is made where there is none. Rejects when it cannot be made, or answers nothing of the kind. */
export async function askOffscreen<T>(
  question: object,
  isAnswer: (answer: unknown) => answer is T,
): Promise<T> {
  let refused: unknown;
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    // Nobody listens: there is no such page, or it is not ready.
    const answer: unknown = await browser.runtime.sendMessage(question).catch(() => undefined);
    if (isAnswer(answer)) return answer;
    refused = await madeOffscreen();
  }
  throw new Error('the page that is never shown cannot be opened', { cause: refused });
}

/** Whether the page is there. */
export const hasOffscreen = async (): Promise<boolean> =>
  (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;

/** Closes the page; where there is none that is done already. */
export const closeOffscreen = (): Promise<void> => chrome.offscreen.closeDocument().catch(() => undefined);

/** Makes the page; resolves to why that failed, which it does where there is one already. */
const madeOffscreen = (): Promise<unknown> =>
  chrome.offscreen
    .createDocument({
      url: OFFSCREEN,
      reasons: ['WORKERS', 'CLIPBOARD'],
      justification:
        'A worker looks up what pages share with a large archive without loading it; citations are copied from it, never from a web page.',
    })
    .catch((error: unknown) => error);
