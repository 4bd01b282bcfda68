import {
  type CitationChoice,
  type CitationFormat,
  citationFormats,
  type CitationTemplate,
  houseChoice,
} from '../utils/citation/choice.ts';
import { type MessageKey, t } from '../utils/i18n.ts';

/** How each format is called. */
export const formatNames: Record<CitationFormat, MessageKey> = {
  rich: 'citation_as_rich',
  plain: 'citation_as_plain',
  markdown: 'citation_as_markdown',
  telegram: 'citation_as_telegram',
  bbcode: 'citation_as_bbcode',
  wiki: 'citation_as_wiki',
  'csl-json': 'citation_as_cslJson',
  bibtex: 'citation_as_bibtex',
};

interface FormatChoiceProps {
  chosen: CitationChoice;
  templates: readonly CitationTemplate[];
  choose: (choice: CitationChoice) => void;
}

/** In what citations are copied: a format, or an own wording. */
export function FormatChoice({ chosen, templates, choose }: FormatChoiceProps) {
  const choices: [CitationChoice, string][] = [
    ...citationFormats.map((format): [CitationChoice, string] => [format, t(formatNames[format])]),
    ...templates.map(({ name }): [CitationChoice, string] => [houseChoice(name), name]),
  ];
  // An own wording that is no longer there is copied as rich text.
  const known = choices.some(([choice]) => choice === chosen) ? chosen : 'rich';
  return (
    <label>
      {t('citation_format')}{' '}
      <select
        data-citation="format"
        value={known}
        onChange={({ currentTarget: { value } }) => {
          const chosenNow = choices.find(([choice]) => choice === value);
          if (chosenNow !== undefined) choose(chosenNow[0]);
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
