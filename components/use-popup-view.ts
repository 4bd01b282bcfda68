import { useEffect, useRef, useState } from 'preact/hooks';
import { gathered, type PopupView } from './popup-view.ts';

/** Milliseconds between two looks: while a page is checked, and while anything else is shown. */
const WHILE_CHECKING = 300;
const WHILE_SHOWN = 2000;

/** What the popup of a tab shows, kept up to date while it is open, and how to have the page checked now. */
export function usePopupView(tabId: number): {
  view: PopupView | undefined;
  look: () => void;
  check: () => void;
} {
  const [view, setView] = useState<PopupView>();
  const newest = useRef(0);
  // An earlier question may be answered after a later one, and is then out of date.
  const asked = (question: 'tab-state' | 'check-now', before?: PopupView): void => {
    newest.current += 1;
    const own = newest.current;
    void gathered(question, tabId, before).then((found) => {
      if (own === newest.current) setView(found);
    });
  };
  const look = (): void => asked('tab-state', view);

  useEffect(() => asked('tab-state'), [tabId]);
  useEffect(() => {
    if (view === undefined) return undefined;
    const checking = view.state !== 'silent' && view.state.state === 'checking';
    const timer = setTimeout(look, checking ? WHILE_CHECKING : WHILE_SHOWN);
    return () => clearTimeout(timer);
  }, [view]);

  const check = (): void => {
    const checking: PopupView = {
      state: { state: 'checking' },
      excerpts: [],
      collection: view?.collection,
    };
    setView(checking);
    asked('check-now', checking);
  };
  return { view, look, check };
}
