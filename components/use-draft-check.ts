import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import { type DraftCheck, DraftChecker } from '../utils/draft/draft-checker.ts';

/** Checks a draft while it is being written: how that stands, and what to call when the draft was changed. */
export function useDraftCheck(): { state: DraftCheck; checker: DraftChecker } {
  const [state, setState] = useState<DraftCheck>({ check: 'empty' });
  const held = useRef<DraftChecker | undefined>(undefined);
  held.current ??= new DraftChecker((facts) => ask('check-draft', { facts }), setState);
  const checker = held.current;
  useEffect(() => () => checker.end(), [checker]);
  return { state, checker };
}
