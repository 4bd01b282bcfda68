import { useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';
import type { Action } from './Actions.tsx';
import { type Copying, Popup } from './Popup.tsx';
import { usePopupView } from './use-popup-view.ts';

/**
 * The popup of one tab: asks the background, shows what it answers, carries out what is clicked. Most popups are only
 * read: what carries out an action is loaded with the click.
 */
export function PopupForTab({ tabId }: { tabId: number }) {
  const { view, look, check } = usePopupView(tabId);
  const [copying, setCopying] = useState<Copying>({});

  /** What is asked for here needs what is stored, and fails where that does. */
  const run = (work: Promise<void>): void =>
    void work.catch(() => setCopying({ said: `${t('reason_storageFailed')} ${t('hint_storageFailed')}` }));
  const copy = async (): Promise<void> => {
    const state = view?.state;
    if (typeof state !== 'object' || state.state !== 'verdict') return;
    const { copied } = await import('./copied.tsx');
    setCopying(await copied(tabId, state, (after) => run(after.then(copy))));
  };
  const carryOut = async (action: Action): Promise<void> => {
    const { carriedOut } = await import('./carried-out.ts');
    await carriedOut(action, tabId);
    look();
  };
  const act = (action: Action): void => {
    if (action === 'copy') run(copy());
    else if (action === 'check' || action === 'again') check();
    else run(carryOut(action));
  };
  return <Popup view={view} tabId={tabId} copying={copying} act={act} />;
}
