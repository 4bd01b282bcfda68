import { useState } from 'preact/hooks';
import { revisionOf } from '../utils/revision/revision.ts';
import type { FetchedText } from '../utils/ukrinform/fetched-text.ts';
import type { CopyRead } from './Compare.tsx';
import { Revision, type RevisionState } from './Revision.tsx';

interface RevisionForUserProps {
  copy: CopyRead;
  /** The text of the article that is held. */
  held: string;
  fetched: (url: string) => Promise<FetchedText>;
}

/** Asks the agency for the article once for each press of the button. */
export function RevisionForUser({ copy, held, fetched }: RevisionForUserProps) {
  const [state, setState] = useState<RevisionState>({ revision: 'unasked' });
  const { url, edition } = copy.source.article;
  const ask = async (): Promise<void> => {
    setState({ revision: 'asking' });
    setState(stateOf(await fetched(url), copy, held));
  };
  return <Revision state={state} lang={edition} ask={() => void ask()} />;
}

function stateOf(answer: FetchedText, { text: page, source }: CopyRead, held: string): RevisionState {
  if (answer.fetched === 'nothing')
    return answer.why === 'moved'
      ? { revision: 'moved', to: answer.to }
      : { revision: 'failed', why: answer.why };
  const { modified } = answer;
  return {
    revision: 'read',
    changes: revisionOf({ title: source.article.title, text: held }, answer, page),
    ...(modified === undefined ? {} : { modified }),
  };
}
