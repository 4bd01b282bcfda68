import type { VNode } from 'preact';
import type { Step, View } from '../../states/state.ts';

/** A part of the extension that shows words from outside. */
export interface Surface {
  name: string;
  /** The page of the extension whose document and styles it has. */
  page: View['page'];
  /** Words that one drawing takes at most. */
  most: number;
  /** Shows each word in a place of its own kind; what is shown around them does not hang on the words. */
  drawn: (words: readonly string[]) => VNode;
  /** The words are part of something that is written anew, and need not stand there as they are. */
  written?: true;
  /** What the browser says of its open tabs, where that is shown: a title each. */
  tabs?: true;
  after?: readonly Step[];
}
