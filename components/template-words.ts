import { type CitationTemplate, isName, MOST_TEMPLATES } from '../utils/citation/choice.ts';
import { readTemplate, type TemplateFault } from '../utils/citation/template.ts';
import { t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';

const words = {
  empty: 'citation_fault_empty',
  'too-long': 'citation_fault_tooLong',
  'open-brace': 'citation_fault_brace',
  'no-link': 'citation_fault_noLink',
} as const;

/** Why a wording cannot be saved, as a sentence; undefined when it can. `others` are those beside it. */
export function templateFault(
  { name, text }: CitationTemplate,
  others: readonly CitationTemplate[],
): string | undefined {
  const read = readTemplate(text);
  if ('fault' in read) return faultWords(read);
  if (!isName(name.trim())) return t('citation_fault_name');
  return others.length < MOST_TEMPLATES ? undefined : t('citation_fault_tooMany');
}

const faultWords = (fault: TemplateFault): string =>
  fault.fault === 'unknown-variable'
    ? t('citation_fault_unknown', isolated(`{${fault.name}}`))
    : t(words[fault.fault]);
