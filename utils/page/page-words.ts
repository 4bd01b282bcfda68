import { WordReader } from '../text/word-reader.ts';
import type { Words } from '../text/words.ts';
import { inSlices } from './idle.ts';
import { TextWalk } from './text-walk.ts';

const NODES_PER_STEP = 500;
const UNITS_PER_STEP = 1000;
/** A page has no more of the machine than this, in milliseconds; the largest articles take a tenth on slow ones. */
const MOST_WORK = 1500;

/** The text of a page and its words; `cut` when something was left unread. */
interface PageWords {
  text: string;
  words: Words;
  cut: boolean;
}

/** Reads all text of a document in idle slices, an ordinary one in a single slice. */
export async function pageWords(page: Document): Promise<PageWords> {
  const walk = new TextWalk(page.body ?? page);
  const open: { text?: WordReader } = {};
  const whole = await inSlices(() => {
    if (open.text === undefined && walk.advance(NODES_PER_STEP)) return true;
    open.text ??= new WordReader(walk.text());
    return open.text.advance(UNITS_PER_STEP);
  }, MOST_WORK);
  return { text: walk.text(), words: (open.text ?? new WordReader('')).words(), cut: !whole || walk.cut };
}
