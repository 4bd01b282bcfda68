import { useState } from 'preact/hooks';
import { type CitationTemplate, houseChoice } from '../utils/citation/choice.ts';
import { creditSentences } from '../utils/citation/wording.ts';
import { t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { sampleCited } from './sample-cited.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateList } from './TemplateList.tsx';

interface CitationTemplatesProps {
  settings: Pick<Settings, 'citationFormat' | 'citationTemplates'>;
  change: (change: Partial<Settings>) => void;
}

/** The newsroom's own wordings: each can be edited and removed, and one more be written. */
export function CitationTemplates({ settings, change }: CitationTemplatesProps) {
  const { citationFormat, citationTemplates: templates } = settings;
  const [edited, setEdited] = useState<string>();
  const [told, setTold] = useState('');
  // A wording that was saved leaves the fields to the next one.
  const [round, setRound] = useState(0);
  const others = templates.filter(({ name }) => name !== edited);

  const isChosen = (name: string | undefined): boolean =>
    name !== undefined && citationFormat === houseChoice(name);
  const save = (template: CitationTemplate): void => {
    const kept = others.filter(({ name }) => name !== template.name);
    change({
      citationTemplates: [...kept, template],
      ...(isChosen(edited) ? { citationFormat: houseChoice(template.name) } : {}),
    });
    setTold(t('citation_saved'));
    setEdited(undefined);
    setRound((before) => before + 1);
  };
  const remove = (removed: string): void => {
    change({
      citationTemplates: templates.filter(({ name }) => name !== removed),
      ...(isChosen(removed) ? { citationFormat: 'rich' } : {}),
    });
    if (removed === edited) setEdited(undefined);
  };
  return (
    <section id="citation-templates">
      <h3>{t('citation_templates')}</h3>
      <p class="meta" id="templates-hint">
        {t('citation_templatesHint')}
      </p>
      <TemplateList templates={templates} edit={setEdited} remove={remove} />
      <TemplateEditor
        key={`${edited ?? ''} ${round}`}
        first={templates.find(({ name }) => name === edited) ?? newTemplate()}
        others={others}
        save={save}
      />
      <p role="status" id="templates-told">
        {told}
      </p>
    </section>
  );
}

/** The usual wording, to be changed. */
function newTemplate(): CitationTemplate {
  const { before, after } = creditSentences[sampleCited().language];
  return { name: '', format: 'rich', text: `{sentence} ${before}{link}${after}` };
}
