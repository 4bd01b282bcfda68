// The only import of webextension-polyfill. The scan and reader scripts and the popup do not load it: what they ask
// for returns promises on `chrome` too, under MV3 in both browsers, and every one of its bytes delays them.
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime } from 'webextension-polyfill';
