import { render } from 'preact';
import { PopupForTab } from '@/components/PopupForTab.tsx';
import { language, t } from '@/utils/i18n.ts';

/** The tab the popup is about: named in its own address when it is shown beside a page, else the active one. */
async function tabId(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}

document.documentElement.lang = language();
document.title = t('name');
const root = document.getElementById('root');
if (root !== null) render(<PopupForTab tabId={await tabId()} />, root);
