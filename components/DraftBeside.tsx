import { useEffect, useState } from 'preact/hooks';
import { comparisonView } from '../utils/compare-view/view.ts';
import { t } from '../utils/i18n.ts';
import type { Source } from '../utils/policy/verdict.ts';
import type { Originals } from './CompareForTab.tsx';
import { fetchFaults } from './compare-words.ts';
import type { FetchFault } from '../utils/ukrinform/fetched-text.ts';

interface BesideProps {
  material: string;
  source: Source;
  originals: Originals;
  /** Leads to a stretch of the draft. */
  jump: (stretch: readonly [number, number]) => void;
}

type Text =
  | { text: 'looking' }
  | { text: 'not-held' }
  | { text: 'failed'; why: FetchFault }
  | { text: 'read'; original: string };

/** The draft's passages beside the words of the original; where its text is not held, one button fetches it. */
export function DraftBeside({ material, source, originals, jump }: BesideProps) {
  const { article } = source;
  const key = article?.key ?? '';
  const [text, setText] = useState<Text>({ text: 'looking' });
  useEffect(() => {
    let ended = false;
    setText({ text: 'looking' });
    void originals
      .held(key)
      .catch(() => undefined)
      .then((held) => {
        if (!ended) setText(held === undefined ? { text: 'not-held' } : { text: 'read', original: held });
      });
    return () => {
      ended = true;
    };
  }, [key]);
  const fetchOriginal = async (): Promise<void> => {
    setText({ text: 'looking' });
    const answer = await originals.fetched(article?.url ?? '');
    setText(
      answer.fetched === 'text'
        ? { text: 'read', original: answer.text }
        : { text: 'failed', why: answer.why },
    );
  };
  if (text.text === 'read')
    return <Rows material={material} original={text.original} source={source} jump={jump} />;
  return (
    <section aria-busy={text.text === 'looking'}>
      <h2>{t('draft_beside')}</h2>
      <p role="status">{t(text.text === 'looking' ? 'compare_looking' : 'compare_notHeld')}</p>
      {text.text === 'failed' && <p role="alert">{t(fetchFaults[text.why])}</p>}
      <button type="button" disabled={text.text === 'looking'} onClick={() => void fetchOriginal()}>
        {t('compare_fetch')}
      </button>
    </section>
  );
}

interface RowsProps extends Pick<BesideProps, 'material' | 'source' | 'jump'> {
  original: string;
}

function Rows({ material, original, source, jump }: RowsProps) {
  const { passages } = comparisonView(material, original, source);
  const lang = source.article?.edition;
  return (
    <section>
      <h2>{t('draft_beside')}</h2>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">{t('draft_yours')}</th>
            <th scope="col">{t('original')}</th>
          </tr>
        </thead>
        <tbody>
          {passages.map(({ copy, original: place }) => (
            <tr key={copy[0]}>
              <td lang={lang}>
                <button type="button" class="passage" dir="auto" onClick={() => jump(copy)}>
                  {material.slice(...copy)}
                </button>
              </td>
              <td lang={lang}>
                <bdi>{original.slice(...place)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
