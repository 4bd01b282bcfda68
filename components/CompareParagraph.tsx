import { Component } from 'preact';
import type { Mark } from '../utils/compare-view/marks.ts';
import type { Part, ShownParagraph } from '../utils/compare-view/shown-paragraphs.ts';
import type { Side } from '../utils/compare-view/side.ts';
import type { ShownPassage } from '../utils/compare-view/view.ts';
import { language, number, t } from '../utils/i18n.ts';
import { markNames, signs } from './compare-words.ts';

interface ParagraphProps {
  side: Side;
  paragraph: ShownParagraph;
  passages: readonly ShownPassage[];
  /** The passage that is stepped to, when it stands in this paragraph. */
  current: number | undefined;
}

/** A paragraph of one side. Drawn anew only when a step begins or ends in it: there may be thousands. */
export class CompareParagraph extends Component<ParagraphProps> {
  override shouldComponentUpdate(next: ParagraphProps): boolean {
    return next.current !== this.props.current || next.paragraph !== this.props.paragraph;
  }

  override render({ side, paragraph, passages, current }: ParagraphProps) {
    return (
      <p class="paragraph">
        {paragraph.parts.map((part, i) =>
          part.part === 'text' ? (
            part.text
          ) : (
            <Passage
              key={i}
              side={side}
              part={part}
              marks={passages[part.index]?.marks ?? []}
              isCurrent={part.index === current}
            />
          ),
        )}
      </p>
    );
  }
}

interface PassageProps {
  side: Side;
  part: Extract<Part, { part: 'passage' }>;
  marks: readonly Mark[];
  isCurrent: boolean;
}

function Passage({ side, part: { index, segments }, marks, isCurrent }: PassageProps) {
  return (
    <mark class={`passage ${marks.join(' ')}${isCurrent ? ' current' : ''}`} data-passage={index}>
      <button type="button" class="label" lang={language()} aria-current={isCurrent ? 'true' : undefined}>
        <span class="shape" aria-hidden="true">
          {marks.map((mark) => signs[mark]).join('')}
        </span>
        {` ${number(index + 1)}. ${markNames(marks)}`}
        <span class="unseen">{` – ${t(side === 'copy' ? 'compare_toOriginal' : 'compare_toCopy')}`}</span>
      </button>
      {segments.map(({ text, emphases }) =>
        emphases.length === 0 ? text : <span class={`words ${emphases.join(' ')}`}>{text}</span>,
      )}
    </mark>
  );
}
