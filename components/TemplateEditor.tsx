import { useRef, useState } from 'preact/hooks';
import { type CitationTemplate, houseChoice, MOST_NAME, textFormats } from '../utils/citation/choice.ts';
import { MOST_TEMPLATE } from '../utils/citation/template.ts';
import { t } from '../utils/i18n.ts';
import { CitationPreview } from './CitationPreview.tsx';
import { formatNames } from './FormatChoice.tsx';
import { templateFault } from './template-words.ts';
import { VariableButtons } from './VariableButtons.tsx';

interface TemplateEditorProps {
  /** What the editing begins with. */
  first: CitationTemplate;
  /** The other wordings that are kept. */
  others: readonly CitationTemplate[];
  save: (template: CitationTemplate) => void;
}

/** Writes a wording of the newsroom: what is wrong with it, or what would be copied, is shown at once. */
export function TemplateEditor({ first, others, save }: TemplateEditorProps) {
  const [template, setTemplate] = useState(first);
  const area = useRef<HTMLTextAreaElement>(null);
  const fault = templateFault(template, others);
  const change = (changed: Partial<CitationTemplate>): void => setTemplate((now) => ({ ...now, ...changed }));
  const insert = (variable: string): void => {
    const field = area.current;
    if (field === null) return;
    field.setRangeText(variable, field.selectionStart, field.selectionEnd, 'end');
    change({ text: field.value });
    field.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === undefined) save({ ...template, name: template.name.trim() });
      }}
    >
      <label>
        {t('citation_name')}
        <input
          id="template-name"
          maxLength={MOST_NAME}
          value={template.name}
          aria-describedby="template-fault"
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      <FormatOfTemplate template={template} change={change} />
      <label>
        {t('citation_wording')}
        <textarea
          id="template-text"
          ref={area}
          rows={4}
          maxLength={MOST_TEMPLATE}
          value={template.text}
          aria-invalid={fault !== undefined}
          aria-describedby="templates-hint template-fault"
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      <VariableButtons insert={insert} />
      <p id="template-fault" role="status">
        {fault}
      </p>
      {fault === undefined && <CitationPreview choice={houseChoice(template.name)} templates={[template]} />}
      <button type="submit" id="template-save" aria-disabled={fault !== undefined}>
        {t('citation_save')}
      </button>
    </form>
  );
}

interface FormatOfTemplateProps {
  template: CitationTemplate;
  change: (changed: Partial<CitationTemplate>) => void;
}

/** Formats of reference programs have no wording. */
function FormatOfTemplate({ template, change }: FormatOfTemplateProps) {
  return (
    <label>
      {t('citation_format')}{' '}
      <select
        id="template-format"
        value={template.format}
        onChange={({ currentTarget: { value } }) => {
          const format = textFormats.find((one) => one === value);
          if (format !== undefined) change({ format });
        }}
      >
        {textFormats.map((format) => (
          <option key={format} value={format}>
            {t(formatNames[format])}
          </option>
        ))}
      </select>
    </label>
  );
}
