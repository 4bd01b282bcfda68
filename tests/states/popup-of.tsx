import { type Copied, copyingShown } from '../../components/copying-shown.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { CollectionStatus } from '../../utils/corpus/collection-status.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import type { TabState } from '../../utils/tab-state.ts';
import { judged } from '../components/verdicts.ts';
import { nothing, type State } from './state.ts';

/** What a popup knows. */
interface Known {
  /** `unknown` before anything is, `silent` when the background does not answer. */
  state?: TabState | 'silent' | 'unknown';
  excerpts?: readonly string[];
  collection?: CollectionStatus;
  /** What came of copying, once something did. */
  copied?: Copied;
}

/** The popup of a page that was copied with a credit, but for what is given. */
export const popup = (name: string, known: Known, further: Pick<State, 'after' | 'answers'> = {}): State => ({
  name,
  drawn: () => {
    const { state = judged(), excerpts = [], collection, copied } = known;
    const copying = copied === undefined ? {} : copyingShown(copied);
    const view = state === 'unknown' ? undefined : { state, excerpts, collection };
    return <Popup view={view} tabId={7} copying={copying} act={nothing} />;
  },
  ...further,
});

/** The same with another verdict. */
export const popupOf = (name: string, change: Partial<Verdict>, known: Known = {}): State =>
  popup(name, { state: judged(change), ...known });

/** Words of a page. */
export const excerpts: readonly string[] = [
  'The old lamp of the harbour of Saltholm was lit again on Sunday after an interval of forty years.',
  'Fishing crews from three neighbouring villages had collected copper and glass for it since the spring.',
];
