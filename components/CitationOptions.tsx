import { type MessageKey, t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { CitationPreview } from './CitationPreview.tsx';
import { CitationTemplates } from './CitationTemplates.tsx';
import { FormatChoice } from './FormatChoice.tsx';

const links: [Settings['citationLink'], MessageKey][] = [
  ['article', 'citation_link_article'],
  ['exact-words', 'citation_link_words'],
];

interface CitationOptionsProps {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

/** In what citations are copied, where their links lead, and the newsroom's own wordings. */
export function CitationOptions({ settings, change }: CitationOptionsProps) {
  const { citationFormat, citationTemplates, citationLink } = settings;
  return (
    <section id="citation">
      <h2>{t('options_citation')}</h2>
      <p class="meta">{t('citation_keys')}</p>
      <FormatChoice
        chosen={citationFormat}
        templates={citationTemplates}
        choose={(choice) => change({ citationFormat: choice })}
      />
      <CitationPreview choice={citationFormat} templates={citationTemplates} />
      <fieldset aria-describedby="citation-link-hint">
        <legend>{t('citation_link')}</legend>
        {links.map(([link, name]) => (
          <label key={link}>
            <input
              type="radio"
              name="citation-link"
              value={link}
              checked={citationLink === link}
              onChange={() => change({ citationLink: link })}
            />
            {t(name)}
          </label>
        ))}
        <p class="meta" id="citation-link-hint">
          {t('citation_linkHint')}
        </p>
      </fieldset>
      <CitationTemplates settings={settings} change={change} />
    </section>
  );
}
