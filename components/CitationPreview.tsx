import { useEffect, useState } from 'preact/hooks';
import type { CitationChoice, CitationTemplate } from '../utils/citation/choice.ts';
import type { Paragraph } from '../utils/citation/credited.ts';
import { type CitationOrder, runningText, written } from '../utils/citation/written.ts';
import { t } from '../utils/i18n.ts';
import { SafeLink } from './SafeLink.tsx';
import { SAMPLE_CITED_ON, sampleCited } from './sample-cited.ts';

interface CitationPreviewProps {
  choice: CitationChoice;
  templates: readonly CitationTemplate[];
}

/** What would be copied of an invented article. */
export function CitationPreview({ choice, templates }: CitationPreviewProps) {
  const order = { cited: sampleCited(), choice, templates, accessed: SAMPLE_CITED_ON };
  const running = runningText(order);
  return (
    <figure class="preview">
      <figcaption class="meta">{t('citation_preview')}</figcaption>
      {running?.format === 'rich' ? (
        <Rich paragraphs={running.paragraphs} />
      ) : (
        <Written order={order} key={choice} />
      )}
    </figure>
  );
}

function Rich({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  return (
    <div lang={sampleCited().language}>
      {paragraphs.map((paragraph, i) => (
        <p key={i}>
          {paragraph.map(({ text, href }) =>
            href === undefined ? text : <SafeLink key={href} href={href} text={text} />,
          )}
        </p>
      ))}
    </div>
  );
}

/** Written as text, which for one format takes a part that is loaded first. */
function Written({ order }: { order: CitationOrder }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let ended = false;
    void written(order).then(({ plain }) => !ended && setText(plain));
    return () => {
      ended = true;
    };
  }, [JSON.stringify(order)]);
  return <pre lang={order.cited.language}>{text}</pre>;
}
