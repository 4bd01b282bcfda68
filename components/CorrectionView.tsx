import { useMemo, useState } from 'preact/hooks';
import { type Correction, type LinkTarget, withParagraph } from '../utils/citation/correction.ts';
import { blockText, type Draft, type DraftBlock, type Span } from '../utils/draft/draft.ts';
import { t } from '../utils/i18n.ts';
import type { Inserted } from '../utils/page-editors.ts';
import { CopyDraft } from './CopyDraft.tsx';
import { Choices } from './Choices.tsx';
import { DraftSurface } from './DraftSurface.tsx';
import { targets, uncorrected, wordings } from './draft-words.ts';
import { PutIntoEditor } from './PutIntoEditor.tsx';

/** What can be done with a corrected paragraph. */
export interface CorrectionActions {
  /** Puts it into the draft, in the place of a block. */
  apply: (block: number, paragraph: DraftBlock) => void;
  /** Puts it into the editor that the draft came from, in the place of the paragraph with these words. */
  insert?: (paragraph: DraftBlock, replaces: string) => Promise<Inserted>;
  /** Puts its link alone where the caret stands in that editor. */
  insertLink?: (link: Span) => Promise<Inserted>;
}

interface ViewProps extends CorrectionActions {
  draft: Draft;
  correction: Correction;
  target: LinkTarget;
  choose: (target: LinkTarget) => void;
}

/** The corrected first paragraph: its wordings to choose from, to edit, to copy, and to put into the draft. */
export function CorrectionView({ draft, correction, ...others }: ViewProps) {
  return (
    <section id="correction">
      <h2>{t('correction_title')}</h2>
      {correction.correction === 'none' ? (
        <>
          <p role="status">{t(uncorrected[correction.why])}</p>
          <CopyDraft draft={draft} name="draft" label={t('draft_copyWhole')} />
        </>
      ) : (
        <Ready draft={draft} correction={correction} {...others} />
      )}
    </section>
  );
}

interface ReadyProps extends ViewProps {
  correction: Extract<Correction, { correction: 'ready' }>;
}

function Ready({ draft, correction: { block, variants }, target, choose, apply, ...editor }: ReadyProps) {
  const [wording, setWording] = useState(variants[0].wording);
  const chosen = variants.find((variant) => variant.wording === wording) ?? variants[0];
  const [edited, setEdited] = useState<{ of: DraftBlock; as: DraftBlock }>();
  const paragraph = edited?.of === chosen.block ? edited.as : chosen.block;
  const painted = useMemo(() => ({ draft: { ...draft, blocks: [chosen.block] } }), [chosen.block]);
  const before = draft.blocks[block];
  return (
    <>
      <p>{t('correction_hint')}</p>
      <Choices
        name="wording"
        title={t('correction_wording')}
        choices={variants.map((variant) => [variant.wording, t(wordings[variant.wording])])}
        chosen={chosen.wording}
        choose={setWording}
      />
      <Choices
        name="target"
        title={t('correction_target')}
        choices={[
          ['article', t(targets.article)],
          ['home', t(targets.home)],
        ]}
        chosen={target}
        choose={choose}
      />
      <DraftSurface
        id="corrected"
        painted={painted}
        label={t('correction_title')}
        change={({ blocks: [as] }) => {
          if (as !== undefined) setEdited({ of: chosen.block, as: { ...chosen.block, spans: as.spans } });
        }}
      />
      <div class="actions">
        <button type="button" class="main" data-action="apply" onClick={() => apply(block, paragraph)}>
          {t('correction_apply')}
        </button>
      </div>
      <IntoEditor paragraph={paragraph} before={before} {...editor} />
      <CopyDraft draft={{ blocks: [paragraph] }} name="paragraph" label={t('correction_copy')} />
      <CopyDraft
        draft={withParagraph(draft, block, paragraph)}
        name="draft"
        label={t('correction_copyWhole')}
      />
    </>
  );
}

interface IntoEditorProps extends Pick<CorrectionActions, 'insert' | 'insertLink'> {
  paragraph: DraftBlock;
  before: DraftBlock | undefined;
}

/** What can be put into the editor that the draft came from: the paragraph, or its link where the caret stands. */
function IntoEditor({ paragraph, before, insert, insertLink }: IntoEditorProps) {
  const link = paragraph.spans.find(({ href }) => href !== undefined);
  return (
    <>
      {insert !== undefined && before !== undefined && (
        <PutIntoEditor
          name="insert"
          label={t('correction_insert')}
          put={() => insert(paragraph, blockText(before))}
        />
      )}
      {insertLink !== undefined && link !== undefined && (
        <PutIntoEditor name="insert-link" label={t('correction_insertLink')} put={() => insertLink(link)} />
      )}
    </>
  );
}
