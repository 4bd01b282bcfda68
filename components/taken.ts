import type { Draft } from '../utils/draft/draft.ts';

/** A draft and where it came from; what came from an editor can go back into it. */
export type Taken =
  | { from: 'file' | 'page'; draft: Draft }
  | {
      from: 'editor';
      draft: Draft;
      tabId: number;
      editorId: string;
      /** Whether the caret stood in one of its paragraphs. */
      hasCaret: boolean;
    };
