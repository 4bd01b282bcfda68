import { wordsOf } from '../../../utils/text/words.ts';
import { untilTrue } from '../../browsers/driver.ts';
import { median } from '../../quantile.ts';
import type { Articles } from '../articles.ts';
import { openPack } from './open-pack.ts';
import { type QuietChromium, startQuietly } from './quiet-chromium.ts';
import type { QuietTab } from './quiet-tab.ts';
import { servedPages } from './served-pages.ts';

/** Milliseconds on the page where drafts are checked: medians. */
export interface DraftFigures {
  /** From the paste of a draft into the page, just opened, until all that is held was compared and is shown. */
  first: number;
  /** From a character that is typed until what is said of the draft with it is shown. */
  key: number;
  words: number;
  openings: number;
  keys: number;
}

const WORDS = 5000;
const OPENINGS = 5;
const KEYS = 24;
/** Milliseconds between two keys of a fast typist. */
const PACE = 120;
/** Words of a paragraph. */
const PARAGRAPH = 80;
const STRANGER = 0x50000000;

/** Measures a draft of 5,000 words, one article of a pack in a text of its own, with a built extension. */
export async function draftFigures(
  extension: string,
  pack: string,
  articles: Articles,
): Promise<DraftFigures> {
  const served = await servedPages();
  const chromium = await startQuietly(served.proxyPort, extension);
  try {
    const tab = await chromium.open();
    const origin = await chromium.extensionOrigin();
    await openPack(tab, origin, pack);
    await tab.front();
    const text = draftText(articles);
    const first: number[] = [];
    const key: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      first.push(await firstCheck(chromium, tab, origin, text));
      for (let i = 0; i < KEYS; i++) key.push(await typedKey(tab));
    }
    return {
      first: median(first),
      key: median(key),
      words: wordsOf(text).count,
      openings: OPENINGS,
      keys: key.length,
    };
  } finally {
    await chromium.close();
    await served.close();
  }
}

/** One article whole, then text that is nobody's, in paragraphs. */
function draftText(articles: Articles): string {
  const words = articles.text(0).split(' ');
  for (let i = 0; words.length < WORDS; i += 2) words.push(...articles.text(STRANGER + i).split(' '));
  const paragraphs: string[] = [];
  for (let at = 0; at < WORDS; at += PARAGRAPH) paragraphs.push(words.slice(at, at + PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}

const isSettled = `document.querySelector('main')?.dataset.settled === 'true'`;

/** As an editor meets it who opens the page and pastes: the worker sleeps, and nothing was compiled before. */
async function firstCheck(
  chromium: QuietChromium,
  tab: QuietTab,
  origin: string,
  text: string,
): Promise<number> {
  await tab.goto(`${origin}/manifest.json`);
  await chromium.killWorker();
  await tab.goto(`${origin}/verify.html`);
  await untilTrue('the surface', () => tab.evaluate<boolean>(`document.querySelector('#draft') !== null`));
  return tab.evaluate<number>(`new Promise((resolve) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const started = performance.now();
    new MutationObserver((_, observer) => {
      if (!(${isSettled})) return;
      observer.disconnect();
      // Laid out, but without the wait for the next frame, which is the same for both.
      void document.body.offsetHeight;
      resolve(performance.now() - started);
    }).observe(document.querySelector('main'), { attributes: true });
    const surface = document.querySelector('#draft');
    surface.focus();
    surface.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })`);
}

/** A character in the midst of the draft, at the pace of a typist. */
async function typedKey(tab: QuietTab): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, PACE));
  return tab.evaluate<number>(`new Promise((resolve) => {
    const paragraphs = document.querySelectorAll('#draft p');
    getSelection().collapse(paragraphs[paragraphs.length >> 1].lastChild, 5);
    const started = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      void document.body.offsetHeight;
      resolve(performance.now() - started);
    }).observe(document.querySelector('main'), { attributes: true, attributeFilter: ['data-checked'] });
    document.execCommand('insertText', false, 'a');
  })`);
}
