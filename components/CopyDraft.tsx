import { useId, useState } from 'preact/hooks';
import { copyClip } from '../utils/citation/clipboard.ts';
import { draftHtml } from '../utils/draft/draft-html.ts';
import { draftMarkdown } from '../utils/draft/draft-markdown.ts';
import { draftPlain } from '../utils/draft/draft-plain.ts';
import type { Draft } from '../utils/draft/draft.ts';
import { type MessageKey, t } from '../utils/i18n.ts';
import { ByHand } from './ByHand.tsx';

type Written = Pick<Draft, 'blocks'>;
const forms = {
  rich: {
    key: 'form_rich',
    write: (draft: Written) => ({ html: draftHtml(draft), plain: draftPlain(draft) }),
  },
  plain: { key: 'form_plain', write: (draft: Written) => ({ plain: draftPlain(draft) }) },
  markdown: { key: 'form_markdown', write: (draft: Written) => ({ plain: draftMarkdown(draft) }) },
} satisfies Record<string, { key: MessageKey; write: (draft: Written) => { html?: string; plain: string } }>;
type Form = keyof typeof forms;

interface CopyProps {
  draft: Written;
  /** Tells this button from others of its kind on the page. */
  name: string;
  label: string;
}

/** Copies a draft or a part of it in one of three forms; where the browser does not allow it, the text can be selected. */
export function CopyDraft({ draft, name, label }: CopyProps) {
  const [form, setForm] = useState<Form>('rich');
  const [told, setTold] = useState<'copied' | { byHand: string }>();
  const id = useId();
  const copy = async (): Promise<void> => {
    const clip = forms[form].write(draft);
    await copyClip(clip).then(
      () => setTold('copied'),
      () => setTold({ byHand: clip.plain }),
    );
  };
  return (
    <div class="copy">
      <div class="actions">
        <button type="button" data-copy={name} onClick={() => void copy()}>
          {label}
        </button>
        <label for={id} class="unseen">
          {t('form_choice')}
        </label>
        <select
          id={id}
          data-form={name}
          value={form}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (Object.hasOwn(forms, value)) setForm(value as Form);
          }}
        >
          {Object.entries(forms).map(([choice, { key }]) => (
            <option key={choice} value={choice}>
              {t(key)}
            </option>
          ))}
        </select>
        <span class="meta" role="status">
          {told === 'copied' && t('copied')}
        </span>
      </div>
      {typeof told === 'object' && <ByHand text={told.byHand} />}
    </div>
  );
}
