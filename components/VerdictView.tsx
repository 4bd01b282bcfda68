import { camelCase } from '../utils/camel-case.ts';
import { t } from '../utils/i18n.ts';
import type { Source, Status, Verdict } from '../utils/policy/verdict.ts';
import { ComparedWith } from './ComparedWith.tsx';
import { CompareLink } from './CompareLink.tsx';
import { FirstSource } from './FirstSource.tsx';
import { FurtherSource } from './FurtherSource.tsx';

interface VerdictProps {
  verdict: Verdict;
  /** The page's words of the first source's passages. */
  excerpts: readonly string[];
  tabId: number;
}

/** Everything a verdict says below its one sentence. */
export function VerdictView({ verdict, excerpts, tabId }: VerdictProps) {
  const [first, ...others] = verdict.sources;
  const lists = { status: verdict.status, tabId };
  return (
    <>
      {first !== undefined && (
        <FirstSource source={first} verdict={verdict} excerpts={excerpts} tabId={tabId} />
      )}
      <SourceList title={t('further')} sources={others} from={1} {...lists} />
      <SourceList title={t('versions')} sources={verdict.versions} from={1 + others.length} {...lists} />
      {verdict.notes.length > 0 && (
        <ul class="plain">
          {verdict.notes.map(({ code }) => (
            <li key={code}>{t(`note_${camelCase(code)}`)}</li>
          ))}
        </ul>
      )}
      {(verdict.status === 'none' || verdict.status === 'could-not-check') && (
        <section>
          <h2>{t('compared')}</h2>
          <ComparedWith compared={verdict.compared} />
        </section>
      )}
    </>
  );
}

interface ListProps {
  title: string;
  sources: readonly Source[];
  /** The place of the first one among all sources and versions. */
  from: number;
  /** Of the page. */
  status: Status;
  tabId: number;
}

function SourceList({ title, sources, from, status, tabId }: ListProps) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {sources.map((source, i) => (
          <FurtherSource key={source.article?.key} source={source} status={status}>
            <CompareLink tabId={tabId} index={from + i} />
          </FurtherSource>
        ))}
      </ul>
    </section>
  );
}
