import type { ComponentChildren, Ref } from 'preact';
import type { Side } from '../utils/compare-view/side.ts';
import type { ComparisonView } from '../utils/compare-view/view.ts';
import { t } from '../utils/i18n.ts';
import { CompareParagraph } from './CompareParagraph.tsx';

interface SideProps {
  side: Side;
  view: ComparisonView;
  current: number | undefined;
  /** Of the text. */
  lang: string;
  /** The element that holds the paragraphs and scrolls. */
  textRef: Ref<HTMLDivElement>;
  /** What stands above the text: where it comes from. */
  children: ComponentChildren;
}

/** One of the two texts. */
export function CompareSide({ side, view, current, lang, textRef, children }: SideProps) {
  const { passages, paragraphs } = view;
  return (
    <section class="side" data-side={side} aria-labelledby={`heading-${side}`}>
      <h2 id={`heading-${side}`}>{t(side === 'original' ? 'original' : 'compare_copy')}</h2>
      {children}
      <div class="text" ref={textRef} lang={lang}>
        {paragraphs[side].map((paragraph) => (
          <CompareParagraph
            key={paragraph.range[0]}
            side={side}
            paragraph={paragraph}
            passages={passages}
            current={
              paragraph.parts.some((part) => part.part === 'passage' && part.index === current)
                ? current
                : undefined
            }
          />
        ))}
      </div>
    </section>
  );
}
