import type { Evaluating } from '../../scripts/browsers/driver.ts';

/** Pastes flavours of a text into the draft on the page, as another program would have copied them: nothing is cleaned. */
export const pasteInto = (page: Evaluating, flavours: Record<string, string>): Promise<void> =>
  page.evaluate(`(() => {
    const surface = document.querySelector('#draft');
    surface.focus();
    const init = { bubbles: true, cancelable: true };
    // Firefox makes the event with its own empty data and drops what it is given, Chromium makes it without.
    let event = new ClipboardEvent('paste', init);
    if (event.clipboardData === null) event = new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer() });
    for (const [type, text] of Object.entries(${JSON.stringify(flavours)})) event.clipboardData.setData(type, text);
    surface.dispatchEvent(event);
  })()`);
