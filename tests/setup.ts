import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Only `chrome` is stubbed: without a `browser` global the polyfill wraps the fake, so that listeners may
// answer with promises as in both browsers.
const stubbed = (): unknown => vi.stubGlobal('chrome', fakeBrowser);
stubbed();
// The fake throws; in a document without a browser every shadow root that can be known of is an open one.
fakeBrowser.dom.openOrClosedShadowRoot = (element) => element.shadowRoot;
beforeEach(() => {
  // A test may have taken all its stubs away.
  stubbed();
  fakeBrowser.reset();
});
