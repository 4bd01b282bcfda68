import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** Shows TipTap with a draft in an element; `links` says whether it knows links. */
export const start = (element: Element, draft: string, links = true): Editor =>
  new Editor({
    element,
    extensions: [StarterKit.configure(links ? {} : { link: false })],
    content: draft,
  });
