import { type Driver, type Evaluating, type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { type Situation } from '../../scripts/world/situations.ts';
import type { World } from '../../scripts/world/world.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What the toolbar button of a tab shows. */
export interface Toolbar {
  text: string;
  title: string;
}

/** The toolbar button of a tab, asked from an extension page. */
export const toolbarOf = (from: Evaluating, tabId: number): Promise<Toolbar> =>
  from.evaluate<Toolbar>(
    `Promise.all([chrome.action.getBadgeText({ tabId: ${tabId} }), chrome.action.getTitle({ tabId: ${tabId} })]).then(([text, title]) => ({ text, title }))`,
  );

/** Waits until the toolbar button shows a sign, without asking the extension for the state, which would start a check. */
export const badgeBecomes = (from: Evaluating, tabId: number, text: string): Promise<true> =>
  untilTrue(`the sign “${text}”`, async () => (await toolbarOf(from, tabId)).text === text);

/** Waits until the toolbar button has a name. */
export const titleBecomes = (from: Evaluating, tabId: number, title: string): Promise<true> =>
  untilTrue(`the title “${title}”`, async () => (await toolbarOf(from, tabId)).title === title);

/** The popup of a tab, in a window of its own so that the page stays in front. */
export const openPopup = (driver: Driver, tabId: number, state = ''): Promise<Page> =>
  driver.openExtension(
    `popup.html?tab=${tabId}`,
    `main[data-state${state === '' ? '' : `="${state}"`}]`,
    'window',
  );

/** Opens a popup that stands in its window anew, as a second click on the button does. */
export async function openAgain(popup: Page, state: string): Promise<void> {
  await popup.evaluate('(() => { window.before = true; location.reload(); })()');
  await untilTrue(`the popup to show ${state}`, () =>
    popup.evaluate<boolean>(
      `window.before === undefined && document.querySelector('main[data-state="${state}"]') !== null`,
    ),
  );
}

/** Waits until an element is there. */
export const appears = (page: Evaluating, selector: string): Promise<true> =>
  untilTrue(selector, () =>
    page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
  );

/** The document that a tab shows, as the browser numbers it. */
export const documentIn = (from: Evaluating, tabId: number): Promise<string> =>
  from.evaluate<string>(
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => true }).then(([{ documentId }]) => documentId)`,
  );

/** Whether the scan runs in a tab. */
export const isScanned = (from: Evaluating, tabId: number): Promise<boolean> =>
  from.evaluate<boolean>(
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => globalThis.dzhereloScanner !== undefined }).then(([{ result }]) => result)`,
  );

/** A situation of the demo world by its name. */
export function situationOf({ situations }: World, name: string): Situation {
  const found = situations.find((known) => known.name === name);
  if (found === undefined) throw new RangeError(`no situation ${name}`);
  return found;
}

/** A sentence of the extension in English, placeholders filled in. */
export const english = (key: keyof typeof messages, ...parts: string[]): string =>
  parts.reduce((text, part) => text.replace(/\$[A-Z]+\$/u, part), messages[key].message);
