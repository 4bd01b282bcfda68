import { render } from 'preact';
import { CompareForTab } from '@/components/CompareForTab.tsx';
import { CompareSample } from '@/components/CompareSample.tsx';
import { heldText } from '@/utils/corpus/held-text.ts';
import { language, t } from '@/utils/i18n.ts';
import { sampleIn } from '@/utils/sample/sample.ts';
import { fetchedText } from '@/utils/ukrinform/fetched-text.ts';

const asked = new URLSearchParams(location.search);
/** A number that the popup has written into the address of this page. */
const named = (name: string): number => Number(asked.get(name));
const isSample = asked.has('sample');

document.documentElement.lang = language();
document.title = t(isSample ? 'sample_title' : 'compare_title');
const root = document.getElementById('root');
const originals = { held: heldText, fetched: (url: string) => fetchedText(url) };
const page = isSample ? (
  <CompareSample sample={sampleIn(language())} />
) : (
  <CompareForTab tabId={named('tab')} index={named('source')} originals={originals} />
);
if (root !== null) render(page, root);
