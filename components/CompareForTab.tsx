import { useEffect, useState } from 'preact/hooks';
import { ask, NoAnswerError } from '../utils/ask.ts';
import { comparisonView } from '../utils/compare-view/view.ts';
import type { TabState } from '../utils/tab-state.ts';
import type { FetchedText } from '../utils/ukrinform/fetched-text.ts';
import { Compare, type Copy, type CopyRead, type OriginalText } from './Compare.tsx';
import type { CopyFault } from './compare-words.ts';
import { RevisionForUser } from './RevisionForUser.tsx';

/** Where the text of an article comes from. */
export interface Originals {
  /** By the article's key, without the network; undefined where it is not held. */
  held: (key: string) => Promise<string | undefined>;
  /** From the agency's site. */
  fetched: (url: string) => Promise<FetchedText>;
}

interface CompareForTabProps {
  tabId: number;
  /** The place of the source in the verdict, its other versions counted after it. */
  index: number;
  originals: Originals;
}

const WHILE_CHECKING = 300;

/** The comparison of a tab's page with one source: reads both texts once and keeps them while it is open. */
export function CompareForTab({ tabId, index, originals }: CompareForTabProps) {
  const [copy, setCopy] = useState<Copy>({ copy: 'looking' });
  const [original, setOriginal] = useState<OriginalText>({ original: 'looking' });
  const [asked, setAsked] = useState<{ name: 'tab-state' | 'check-now' }>({ name: 'tab-state' });

  useEffect(() => {
    let ended = false;
    const look = async (name: 'tab-state' | 'check-now'): Promise<void> => {
      const found = await foundCopy(name, tabId, index);
      if (ended) return;
      setCopy(found);
      if (found.copy === 'looking') timer = setTimeout(() => void look('tab-state'), WHILE_CHECKING);
      if (found.copy !== 'read') return;
      const held = await heldOriginal(found.read, originals);
      if (!ended) setOriginal(held);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    void look(asked.name);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [tabId, index, asked]);

  const fetchOriginal = async (): Promise<void> => {
    if (copy.copy !== 'read') return;
    setOriginal({ original: 'fetching' });
    setOriginal(await fetchedOriginal(copy.read, originals));
  };
  const checkAgain = (): void => {
    setCopy({ copy: 'looking' });
    setOriginal({ original: 'looking' });
    setAsked({ name: 'check-now' });
  };
  return (
    <Compare
      copy={copy}
      original={original}
      fetchOriginal={() => void fetchOriginal()}
      checkAgain={checkAgain}
      revision={
        copy.copy === 'read' &&
        original.original === 'read' &&
        original.held !== undefined && (
          <RevisionForUser copy={copy.read} held={original.held} fetched={originals.fetched} />
        )
      }
    />
  );
}

async function foundCopy(name: 'tab-state' | 'check-now', tabId: number, index: number): Promise<Copy> {
  try {
    const state = await ask(name, { tabId });
    if (state.state === 'checking') return { copy: 'looking' };
    const page = await ask('page-text', { tabId });
    if (page.page !== 'shown') return missing(page.page === 'closed' ? 'closed' : withoutText(state));
    return copyOf(state, index, page.text);
  } catch (error) {
    // A tab that is no more has no state: that is refused, not left without an answer.
    return missing(error instanceof NoAnswerError ? 'silent' : 'closed');
  }
}

const missing = (why: CopyFault): Copy => ({ copy: 'missing', why });
const withoutText = (state: TabState): CopyFault => (state.state === 'verdict' ? 'left' : 'no-verdict');

function copyOf(state: TabState, index: number, text: string): Copy {
  if (state.state !== 'verdict') return missing('no-verdict');
  const { verdict, freshness } = state;
  const source = [...verdict.sources, ...verdict.versions][index];
  const { article } = source ?? {};
  if (source === undefined || article === undefined) return missing('no-source');
  const { url = '', checkedAt } = verdict;
  const read: CopyRead = { text, source: { ...source, article }, url, checkedAt, freshness };
  return { copy: 'read', read };
}

/** What cannot be read from the storage can still be fetched. */
async function heldOriginal(read: CopyRead, { held }: Originals): Promise<OriginalText> {
  const text = await held(read.source.article.key).catch(() => undefined);
  return text === undefined ? { original: 'not-held' } : { ...compared(read, text), held: text };
}

async function fetchedOriginal(read: CopyRead, { fetched }: Originals): Promise<OriginalText> {
  const answer = await fetched(read.source.article.url);
  return answer.fetched === 'text' ? compared(read, answer.text) : { original: 'failed', why: answer.why };
}

const compared = (
  { text, source }: CopyRead,
  original: string,
): Extract<OriginalText, { original: 'read' }> => ({
  original: 'read',
  view: comparisonView(text, original, source),
});
