import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Injection {
  target: { tabId: number; allFrames?: boolean };
  files?: string[];
  func?: () => unknown;
}

/** What the scripts that a citation needs find in a tab. */
export interface PagesWords {
  /** By frame; the page itself is frame 0. */
  frames: { frameId: number; result: unknown }[];
  directive: unknown;
  /** True when the browser lets nobody read the page. */
  refused: boolean;
  injected: string[];
}

/** A tab whose page answers what it is told to. */
export function pageWithWords(words: Partial<PagesWords> = {}): PagesWords {
  const page: PagesWords = { frames: [], directive: undefined, refused: false, injected: [], ...words };
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ files, target }: Injection) => {
      if (page.refused) throw new Error('Cannot access contents of the page');
      if (files === undefined) return [{ documentId: 'D1', frameId: 0, result: true }];
      page.injected.push(`${files.join()}${target.allFrames === true ? ' in all frames' : ''}`);
      if (files[0] === '/fragment.js') return [{ documentId: 'D1', frameId: 0, result: page.directive }];
      return files[0] === '/selected.js' ? page.frames : [];
    }),
  });
  return page;
}

/** What one frame says of itself. */
export const frame = (
  frameId: number,
  title: string,
  ...paragraphs: string[]
): PagesWords['frames'][number] => ({
  frameId,
  result: { title, paragraphs },
});
