import { useMemo } from 'preact/hooks';
import { comparisonView } from '../utils/compare-view/view.ts';
import { t } from '../utils/i18n.ts';
import type { SampleTexts } from '../utils/sample/sample-texts.ts';
import { CompareTexts } from './CompareTexts.tsx';

/** No verdict tells anything of these texts: they are aligned here. */
const nothingKnown = { passages: [], words: { matched: 0, own: 0 } };

/** The comparison of the sample texts, marked as such: neither is an article, and nothing is compared with them. */
export function CompareSample({ sample: { lang, title, original, draft } }: { sample: SampleTexts }) {
  const view = useMemo(
    () => comparisonView(draft.join('\n\n'), original.join('\n\n'), nothingKnown),
    [draft, original],
  );
  return (
    <>
      <header>
        <h1>{t('sample_title')}</h1>
        <p>{t('sample_hint')}</p>
      </header>
      <main data-copy="sample" data-original="sample">
        <CompareTexts
          view={view}
          lang={lang}
          heads={{
            original: <Head title={title} lang={lang} about={t('sample_original')} />,
            copy: <Head title={title} lang={lang} about={t('sample_draft')} />,
          }}
        />
      </main>
    </>
  );
}

function Head({ title, lang, about }: { title: string; lang: string; about: string }) {
  return (
    <div class="original">
      <p class="title" lang={lang}>
        {title}
      </p>
      <p class="meta">{about}</p>
    </div>
  );
}
