import { documentOf, holds } from '../node-access.ts';
import type { Line } from './lines.ts';

/** A place between two characters or nodes. */
export interface Caret {
  node: Node;
  offset: number;
}

/** Where the caret stands in an editor, or the end of what is selected there; undefined when it stands elsewhere. */
export function caretIn(root: Element): Caret | undefined {
  const selection = documentOf(root).getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return holds(root, endContainer) ? { node: endContainer, offset: endOffset } : undefined;
}

/** The line in which the caret stands. */
export const lineAt = (lines: readonly Line[], caret: Caret): Line | undefined =>
  lines.find(({ range }) => range.isPointInRange(caret.node, caret.offset));
