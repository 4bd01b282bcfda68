import { useState } from 'preact/hooks';
import { withParagraph } from '../utils/citation/correction.ts';
import type { DraftCheck, KnownDraft } from '../utils/draft/draft-checker.ts';
import type { Draft, DraftBlock, Lost } from '../utils/draft/draft.ts';
import type { Painted } from './DraftSurface.tsx';
import type { Taken } from './taken.ts';
import { useDraftCheck } from './use-draft-check.ts';

const blank: Draft = { blocks: [], links: 'known', cut: false, lost: [] };

/** The draft on the desk, how its check stands, and everything that changes it. */
export interface Desk {
  draft: Draft;
  /** What was put into the surface last. */
  painted: Painted;
  taken: Taken | undefined;
  state: DraftCheck;
  last: KnownDraft | undefined;
  /** Another draft. */
  take: (taken: Taken) => void;
  /** The draft was edited: what the surface holds now. */
  edit: (read: Draft) => void;
  /** A block of it is another one. */
  replace: (block: number, paragraph: DraftBlock) => void;
  /** It has no links but those that are seen. */
  noLinks: () => void;
  again: () => void;
}

export function useDesk(): Desk {
  const { state, checker } = useDraftCheck();
  const [painted, setPainted] = useState<Painted>({ draft: blank });
  const [taken, setTaken] = useState<Taken>();
  const [draft, setDraft] = useState<Draft>(blank);

  const set = (next: Draft): void => {
    setDraft(next);
    checker.change(next);
  };
  return {
    draft,
    painted,
    taken,
    state,
    last: 'last' in state ? state.last : undefined,
    take: (given) => {
      setTaken(given);
      setPainted({ draft: given.draft });
      set(given.draft);
    },
    edit: (read) => set(edited(draft, read)),
    replace: (block, paragraph) => {
      const next = withParagraph(draft, block, paragraph);
      setPainted({ draft: next });
      set({ ...next, links: 'known' });
    },
    noLinks: () => set({ ...draft, links: 'known' }),
    again: () => checker.again(),
  };
}

/**
 * A surface shows its links, but not whether the text it was given had any, what was lost of it, or its language: that is
 * remembered as long as there is a text.
 */
function edited(before: Draft, read: Draft): Draft {
  const hasLinks = read.blocks.some(({ spans }) => spans.some(({ href }) => href !== undefined));
  const isUnknown = read.links === 'unknown' || (before.links === 'unknown' && before.blocks.length > 0);
  const lost = new Set<Lost>([...(read.blocks.length > 0 ? before.lost : []), ...read.lost]);
  return {
    ...read,
    ...(before.language === undefined ? {} : { language: before.language }),
    links: hasLinks || !isUnknown ? 'known' : 'unknown',
    lost: [...lost],
  };
}
