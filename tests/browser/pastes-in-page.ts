import { blockText, type Draft } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { htmlDraft } from '../../utils/draft/html-draft.ts';
import { brokenPastes, hostilePastes, hugePastes } from '../draft/hostile-pastes.ts';

/** What became of a paste. */
export interface ReadPaste {
  name: string;
  texts: string[];
  /** The draft written as HTML. */
  written: string;
  /** Whether that is the same draft when it is read. */
  same: boolean;
}

function readPaste(name: string, html: string): ReadPaste {
  const draft: Draft = htmlDraft(html);
  const written = draftHtml(draft);
  return {
    name,
    texts: draft.blocks.map(blockText),
    written,
    same: JSON.stringify(htmlDraft(written).blocks) === JSON.stringify(draft.blocks),
  };
}

/** Reads all hostile pastes: those around which text must be read, and the others. */
export const readAll = (): { whole: ReadPaste[]; broken: ReadPaste[] } => ({
  whole: hostilePastes.map(({ name, html }) => readPaste(name, html)),
  broken: brokenPastes.map(({ name, html }) => readPaste(name, html)),
});

/** Reads a paste of a size that nobody writes; the time is in milliseconds. */
export function readHuge(number: number): { blocks: number; length: number; cut: boolean; ms: number } {
  const html = hugePastes[number]?.html() ?? '';
  const start = performance.now();
  const { blocks, cut } = htmlDraft(html);
  const ms = performance.now() - start;
  return { blocks: blocks.length, length: blocks.map(blockText).join('').length, cut, ms };
}
