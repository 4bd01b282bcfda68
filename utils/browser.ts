// The only import of webextension-polyfill. The scan and reader scripts do not load it: they talk to the
// background through `chrome.runtime`, which returns promises under MV3 in both browsers.
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime } from 'webextension-polyfill';
