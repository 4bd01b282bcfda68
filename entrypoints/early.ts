import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Does nothing, but before a page has any element: from then on the world of the extension in it has a `chrome` of its
 * own. In a world that Chromium makes later a frame of another site named `chrome` would stand in its place, which
 * keeps every script of the extension silent and in the end crashes the tab.
 */
export default defineUnlistedScript(() => undefined);
