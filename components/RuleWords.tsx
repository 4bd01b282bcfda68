import { editionName, t } from '../utils/i18n.ts';
import { editionRules } from '../utils/policy/edition-rules.ts';
import type { Edition } from '../utils/ukrinform/article.ts';

/** The rule in the agency's own words, in the language of the edition; nothing where they are not known. */
export function RuleWords({ edition }: { edition: Edition }) {
  const { words, seen } = editionRules[edition];
  if (words === undefined) return null;
  return (
    <details>
      <summary>{t('rule_words')}</summary>
      <blockquote lang={edition}>{words}</blockquote>
      <p class="meta">{t('rule_source', editionName(edition), String(seen ?? ''))}</p>
    </details>
  );
}
