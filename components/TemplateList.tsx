import type { CitationTemplate } from '../utils/citation/choice.ts';
import { t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';

interface TemplateListProps {
  templates: readonly CitationTemplate[];
  edit: (name: string) => void;
  remove: (name: string) => void;
}

/** The wordings that are kept, by their names. */
export function TemplateList({ templates, edit, remove }: TemplateListProps) {
  if (templates.length === 0) return <p class="empty">{t('citation_noTemplates')}</p>;
  return (
    <ul class="plain hosts">
      {templates.map(({ name }) => (
        <li key={name}>
          <bdi>{name}</bdi>{' '}
          <button type="button" aria-label={t('citation_edit', isolated(name))} onClick={() => edit(name)}>
            ✎
          </button>{' '}
          <button type="button" aria-label={t('action_remove', isolated(name))} onClick={() => remove(name)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
