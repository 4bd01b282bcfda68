import { day, editionName, t } from '../utils/i18n.ts';
import type { ArticleCard, SourceKind } from '../utils/policy/verdict.ts';
import { SafeLink } from './SafeLink.tsx';

/** The original: title as a link, date, edition, and how it was used. */
export function Original({ article, kind }: { article: ArticleCard; kind: SourceKind }) {
  return (
    <div class="original">
      <p class="title">
        <SafeLink href={article.url} text={article.title} />
      </p>
      <p class="meta">
        {article.published !== undefined && <span>{t('original_published', day(article.published))} · </span>}
        {editionName(article.edition)} · {t(`kind_${kind}`)}
      </p>
    </div>
  );
}
