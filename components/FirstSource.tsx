import { t } from '../utils/i18n.ts';
import type { MarkKind } from '../utils/page-marks.ts';
import type { Source, Verdict } from '../utils/policy/verdict.ts';
import { ChangesList } from './ChangesList.tsx';
import { CompareLink } from './CompareLink.tsx';
import { Original } from './Original.tsx';
import { usePageMarks } from './use-page-marks.ts';
import { Passages } from './Passages.tsx';
import { RuleResult } from './RuleResult.tsx';
import { RuleWords } from './RuleWords.tsx';
import { Shares } from './Shares.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';

interface FirstSourceProps {
  source: Source;
  verdict: Verdict;
  /** The page's words of its passages. */
  excerpts: readonly string[];
  tabId: number;
}

/** The source by which the page is judged: the original, the rule, the passages, and what was changed. */
export function FirstSource({ source, verdict, excerpts, tabId }: FirstSourceProps) {
  const marks = usePageMarks(tabId, verdict);
  const { article, clauses, passages, changes, places = {} } = source;
  const show = (kind: MarkKind) => <ShowOnPage kind={kind} marks={marks} />;
  return (
    <>
      {article !== undefined && (
        <section>
          <h2>{t('original')}</h2>
          <Original article={article} kind={source.kind} />
          <Shares source={source} />
          <CompareLink tabId={tabId} index={0} />
        </section>
      )}
      <section>
        <h2>{t('rule')}</h2>
        <RuleResult
          status={verdict.status}
          clauses={clauses}
          below={{
            link: places.link !== undefined && show('link'),
            position: places.paragraph !== undefined && show('paragraph'),
          }}
        />
        {article !== undefined && <RuleWords edition={article.edition} />}
      </section>
      <Passages excerpts={excerpts} total={passages.length}>
        {show('passages')}
      </Passages>
      {changes !== undefined && <ChangesList changes={changes} />}
    </>
  );
}
