import { type MessageKey, t } from '../utils/i18n.ts';
import type { Note, Source, Verdict } from '../utils/policy/verdict.ts';
import { ComparedWith } from './ComparedWith.tsx';
import { CompareLink } from './CompareLink.tsx';
import { FirstSource } from './FirstSource.tsx';
import { FurtherSource } from './FurtherSource.tsx';

const notes: Record<Note['code'], MessageKey> = {
  'agency-picture': 'note_agencyPicture',
  mentioned: 'note_mentioned',
  'few-words': 'note_fewWords',
};

interface VerdictProps {
  verdict: Verdict;
  /** The page's words of the first source's passages. */
  excerpts: readonly string[];
  tabId: number;
}

/** Everything a verdict says below its one sentence. */
export function VerdictView({ verdict, excerpts, tabId }: VerdictProps) {
  const [first, ...others] = verdict.sources;
  return (
    <>
      {first !== undefined && (
        <FirstSource source={first} verdict={verdict} excerpts={excerpts} tabId={tabId} />
      )}
      <SourceList title={t('further')} sources={others} from={1} tabId={tabId} />
      <SourceList title={t('versions')} sources={verdict.versions} from={1 + others.length} tabId={tabId} />
      {verdict.notes.length > 0 && (
        <ul class="plain">
          {verdict.notes.map(({ code }) => (
            <li key={code}>{t(notes[code])}</li>
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
  tabId: number;
}

function SourceList({ title, sources, from, tabId }: ListProps) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {sources.map((source, i) => (
          <FurtherSource key={source.article?.key} source={source}>
            <CompareLink tabId={tabId} index={from + i} />
          </FurtherSource>
        ))}
      </ul>
    </section>
  );
}
