import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { draftHtml } from '../utils/draft/draft-html.ts';
import type { Draft } from '../utils/draft/draft.ts';
import { htmlDraft, nodesDraft } from '../utils/draft/html-draft.ts';
import { paint, rangesIn } from '../utils/draft/surface.ts';
import { textDraft } from '../utils/draft/text-draft.ts';
import { typeHtml } from '../utils/trusted.ts';

/** A draft that is put into the surface, in place of what is there; another object is another draft. */
export interface Painted {
  draft: Draft;
}

/** The stretches of a draft's material text that are marked, and that text. */
interface Marked {
  material: string;
  stretches: readonly (readonly [number, number])[];
}

interface SurfaceProps {
  id: string;
  painted: Painted;
  /** Names the surface for those who do not see it. */
  label: string;
  marks?: Marked;
  change: (draft: Draft) => void;
  /** A file was dropped. */
  dropped?: (file: File) => void;
}

const HIGHLIGHT = 'draft-passages';

/** A draft that can be edited. What is pasted is read as text with links and looks; nothing of it runs or is loaded. */
export function DraftSurface({ id, painted, label, marks, change, dropped }: SurfaceProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (root.current !== null) paint(root.current, painted.draft);
  }, [painted]);
  useEffect(() => mark(root.current, marks), [marks]);

  const read = (): void => {
    if (root.current !== null) change(nodesDraft(root.current));
  };
  /** Put in as typing is, so that it can be undone; into an empty surface it comes as it is. */
  const insert = (draft: Draft): void => {
    const surface = root.current;
    if (surface === null || draft.blocks.length === 0) return;
    if (surface.textContent?.trim() === '') {
      paint(surface, draft);
      return change(draft);
    }
    typeHtml(draftHtml(draft));
    // What is not seen in the surface is known of what was put in alone.
    change({ ...nodesDraft(surface), links: draft.links, lost: draft.lost });
  };
  return (
    <div
      id={id}
      ref={root}
      class="surface"
      contentEditable
      tabIndex={0}
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      onInput={read}
      onPaste={(event) => {
        event.preventDefault();
        if (event.clipboardData !== null) insert(draftIn(event.clipboardData));
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) dropped?.(file);
        else if (event.dataTransfer !== null) insert(draftIn(event.dataTransfer));
      }}
    />
  );
}

/** What was copied or dragged, as rich text where it is that. */
function draftIn(data: DataTransfer): Draft {
  const html = data.getData('text/html');
  return html === '' ? textDraft(data.getData('text/plain')) : htmlDraft(html);
}

/** Marks the stretches without a change of the text; browsers without custom highlights show none. */
function mark(root: Node | null, marks: Marked | undefined): () => void {
  if (root === null || marks === undefined || !('highlights' in CSS)) return () => undefined;
  const { material, stretches } = marks;
  CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesIn(root, material, stretches)));
  return () => CSS.highlights.delete(HIGHLIGHT);
}
