import type { FrameWords } from '../page/selected-words.ts';

/** UTF-16 units that are copied at most: more than any article, less than a page can be made to hand over. */
const MOST_UNITS = 200_000;
const MOST_DIRECTIVE = 2000;

/** Where in a tab something was asked for; all of it is what the browser says. */
export interface Asked {
  /** The frame with the selection; any frame when it is not known. */
  frameId?: number;
  /** What is selected, for fields and pages that give no paragraphs. */
  selection?: string;
}

/** What a tab's page calls itself, and what is selected in it. */
export interface TabWords extends FrameWords {
  /** True when more is selected than is copied; there are no paragraphs then. */
  tooMuch: boolean;
}

/** Reads a tab in the isolated world. A page that may not be read has no title and no words but those told. */
export async function wordsInTab(tabId: number, { frameId, selection = '' }: Asked = {}): Promise<TabWords> {
  const frames = await framesOf(tabId);
  const top = frames.find((frame) => frame.frameId === 0)?.words;
  const asked = frames.filter((frame) => frameId === undefined || frame.frameId === frameId);
  const found = asked.find(({ words }) => words.paragraphs.length > 0)?.words.paragraphs;
  const paragraphs = found ?? (selection.trim() === '' ? [] : [selection]);
  const tooMuch = paragraphs.reduce((sum, text) => sum + text.length, 0) > MOST_UNITS;
  return {
    title: top?.title ?? '',
    ...(top?.published === undefined ? {} : { published: top.published }),
    paragraphs: tooMuch ? [] : paragraphs,
    tooMuch,
  };
}

/** The directive that leads to what is selected in the page itself, its frames aside; undefined when there is none. */
export async function directiveInTab(tabId: number): Promise<string | undefined> {
  const [injected] = await injectedInto({ tabId }, '/fragment.js');
  const directive: unknown = injected?.result;
  if (typeof directive !== 'string' || directive.length > MOST_DIRECTIVE) return undefined;
  // Nothing but what the generator's encoding leaves.
  return /^[\w%.!~*'(),-]+$/u.test(directive) ? directive : undefined;
}

interface Frame {
  frameId: number;
  words: FrameWords;
}

/** The frames of a tab that may be read, the page itself first. */
async function framesOf(tabId: number): Promise<Frame[]> {
  const injected = await injectedInto({ tabId, allFrames: true }, '/selected.js');
  return injected
    .flatMap(({ frameId, result }) => {
      const words = wordsIn(result);
      return words === undefined ? [] : [{ frameId, words }];
    })
    .toSorted((a, b) => a.frameId - b.frameId);
}

async function injectedInto(
  target: chrome.scripting.InjectionTarget,
  file: string,
): Promise<chrome.scripting.InjectionResult<unknown>[]> {
  try {
    return await chrome.scripting.executeScript({ target, files: [file], injectImmediately: true });
  } catch {
    // The browser lets nobody read this page, or it was left.
    return [];
  }
}

/** The page's process may be hostile: anything but words is none. */
function wordsIn(result: unknown): FrameWords | undefined {
  if (typeof result !== 'object' || result === null || !('title' in result && 'paragraphs' in result))
    return undefined;
  const { title, paragraphs } = result;
  if (typeof title !== 'string' || !Array.isArray(paragraphs)) return undefined;
  const published: unknown = 'published' in result ? result.published : undefined;
  return {
    title: title.slice(0, 1000),
    ...(typeof published === 'number' && Number.isFinite(published) ? { published } : {}),
    paragraphs: paragraphs.filter((text) => typeof text === 'string'),
  };
}
