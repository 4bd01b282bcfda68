import { vi } from 'vitest';
import { PageScanner } from '../../utils/page/page-scanner.ts';
import { shownBody } from './shown-page.ts';
import { lampStory, paragraphsIn } from './themes/story.ts';

const story = paragraphsIn(lampStory);
let addresses = 0;

/** What a document tells of itself; a test changes it and fires the event that belongs to it. */
function state(name: 'visibilityState' | 'prerendering', value: unknown): void {
  Object.defineProperty(document, name, { configurable: true, value });
}

/**
 * Notes who listens. The scanner adds a listener to the window by the document's own method, which this stand-in of a
 * window does not know.
 */
function listening() {
  const { addEventListener } = document;
  return vi.spyOn(document, 'addEventListener').mockImplementation(function (this: EventTarget, ...listened) {
    if (this === document) addEventListener.apply(document, listened);
    else globalThis.addEventListener(...listened);
  });
}

/** A window with a page in it, an extension that listens, and a clock that stands still until it is moved. */
export function scannerWorld(html = story) {
  vi.useFakeTimers();
  const listeners = listening();
  const sendMessage = vi.fn(async (_message: { name: string; ask?: unknown }): Promise<unknown> => ({
    ok: true,
  }));
  const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = {
    id: 'dzherelo',
    sendMessage,
  };
  vi.stubGlobal('chrome', { runtime });
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  shownBody(html);
  return {
    start: () => new PageScanner(document),
    /** Names of all messages so far. */
    sent: () => sendMessage.mock.calls.map(([{ name }]) => name),
    sendMessage,
    /** As after an update: the old script loses its connection. */
    die: () => (runtime.id = undefined),
    hide: () => state('visibilityState', 'hidden'),
    prerender: () => state('prerendering', true),
    show() {
      state('visibilityState', 'visible');
      document.dispatchEvent(new Event('visibilitychange'));
    },
    activate() {
      state('prerendering', false);
      document.dispatchEvent(new Event('prerenderingchange'));
    },
    /** As `pushState` does, with what a site may do to its address afterwards. */
    navigate(address = `/story-${++addresses}`) {
      history.pushState(null, '', address);
      navigation.dispatchEvent(new Event('navigatesuccess'));
    },
    /** As when the reader was sent into the page. */
    findSomething: () => vi.stubGlobal('dzhereloReader', {}),
    comeBack(persisted: boolean) {
      globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted, isTrusted: true }));
    },
    /** As a page does that wants to be taken for one that came back. */
    pretendToComeBack() {
      globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    },
    pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
    /** Takes all listeners of the test off the window again; a scan whose extension is gone leaves by itself. */
    end() {
      runtime.id = undefined;
      document.dispatchEvent(new Event('visibilitychange'));
      for (const [i, [type, listener]] of listeners.mock.calls.entries())
        if (listener !== null)
          (listeners.mock.contexts[i] as EventTarget).removeEventListener(type, listener);
      for (const name of ['visibilityState', 'prerendering']) Reflect.deleteProperty(document, name);
      vi.useRealTimers();
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    },
  };
}
