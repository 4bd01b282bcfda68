import { render } from 'preact';
import { VerifyForUser } from '@/components/VerifyForUser.tsx';
import { heldText } from '@/utils/corpus/held-text.ts';
import { language, t } from '@/utils/i18n.ts';
import { fetchedText } from '@/utils/ukrinform/fetched-text.ts';

/** A tab that the popup has written into the address of this page. */
const tab = new URLSearchParams(location.search).get('tab');

document.documentElement.lang = language();
document.title = t('verify_title');
const root = document.getElementById('root');
const originals = { held: heldText, fetched: (url: string) => fetchedText(url) };
if (root !== null)
  render(<VerifyForUser {...(tab === null ? {} : { tabId: Number(tab) })} originals={originals} />, root);
