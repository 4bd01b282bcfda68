import type { Page } from '../../../../scripts/browsers/driver.ts';
import type { PageFacts } from '../../../../utils/policy/facts.ts';
import { type Session, startSession } from '../../../browser/driver-session.ts';
import { bundledReader, LinkReader } from '../../../browser/hiding/read-links.ts';
import { framesLoaded, readFrames, serveTogether } from '../../../browser/templates/frames.ts';

/** So many pages are opened at once, each in a frame of its own. */
const TOGETHER = 32;

/** A browser in which pages are read by the product's own reader, in the extension's world. */
export interface ReadingSession {
  session: Session;
  page: Page;
  /** The links of the page that is open, by address. */
  links(): ReturnType<LinkReader['links']>;
  /** Reads pages, given with addresses of one host; what has no text is left out. */
  facts(pages: readonly { url: string; html: string }[]): Promise<Map<string, PageFacts>>;
}

/** Starts the browser with the extension, which collects nothing meanwhile. */
export async function startReading(): Promise<ReadingSession> {
  const session = await startSession();
  const options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
  await options.click('#collect');
  const script = await bundledReader();
  const reader = new LinkReader(options, script);
  const page = await session.driver.open();
  const tabId = await page.tabId();
  return {
    session,
    page,
    links: () => reader.links(tabId),
    async facts(pages) {
      const found = new Map<string, PageFacts>();
      for (let from = 0; from < pages.length; from += TOGETHER) {
        const some = pages.slice(from, from + TOGETHER);
        const url = new URL(`/together-${from}`, some[0]?.url).href;
        serveTogether(session.world, url, some);
        await page.goto(url);
        await framesLoaded(page);
        // Frames inside the pages, as some of them have, are read as well and hold no text.
        const read: readonly (PageFacts | null)[] = await readFrames(options, tabId, script);
        for (const facts of read) if (facts?.url !== undefined) found.set(facts.url, facts);
      }
      return found;
    },
  };
}
