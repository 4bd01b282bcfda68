import { percent, t } from '../utils/i18n.ts';
import type { Source } from '../utils/policy/verdict.ts';

/** How much was taken, as a bar of the article and in words: own words dark, the rest of the match light. */
export function Shares({ source }: { source: Source }) {
  const article = Math.round(source.articleShare * 100);
  const own = Math.round(Math.min(source.ownShare, source.articleShare) * 100);
  return (
    <div class="shares">
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-all" width="100" height="6" rx="1" />
        <rect class="bar-article" width={article} height="6" rx="1" />
        <rect class="bar-own" width={own} height="6" rx="1" />
      </svg>
      <ul class="plain">
        <li>{t('share_page', percent(source.pageShare))}</li>
        <li>{t('share_article', percent(source.articleShare))}</li>
        <li>{t('share_own', percent(source.ownShare))}</li>
      </ul>
    </div>
  );
}
