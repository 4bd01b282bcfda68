import { render } from 'preact';
import { CompareForTab } from '@/components/CompareForTab.tsx';
import { heldText } from '@/utils/corpus/held-text.ts';
import { language, t } from '@/utils/i18n.ts';
import { fetchedText } from '@/utils/ukrinform/fetched-text.ts';

/** A number that the popup has written into the address of this page. */
const named = (name: string): number => Number(new URLSearchParams(location.search).get(name));

document.documentElement.lang = language();
document.title = t('compare_title');
const root = document.getElementById('root');
const originals = { held: heldText, fetched: (url: string) => fetchedText(url) };
if (root !== null)
  render(<CompareForTab tabId={named('tab')} index={named('source')} originals={originals} />, root);
