import { type MessageKey, t } from '../utils/i18n.ts';
import type { Note, Source, Verdict } from '../utils/policy/verdict.ts';
import { ChangesList } from './ChangesList.tsx';
import { ClauseList } from './ClauseList.tsx';
import { ComparedWith } from './ComparedWith.tsx';
import { CompareLink } from './CompareLink.tsx';
import { FurtherSource } from './FurtherSource.tsx';
import { Original } from './Original.tsx';
import { Passages } from './Passages.tsx';
import { RuleWords } from './RuleWords.tsx';
import { Shares } from './Shares.tsx';
import { reasonKey } from '../utils/status-words.ts';

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
      {verdict.reason !== undefined && <p>{t(reasonKey(verdict.reason))}</p>}
      {verdict.status === 'none' && <p>{t('hint_none')}</p>}
      {first?.article !== undefined && (
        <section>
          <h2>{t('original')}</h2>
          <Original article={first.article} kind={first.kind} />
          <Shares source={first} />
          <CompareLink tabId={tabId} index={0} />
        </section>
      )}
      {first !== undefined && (
        <section>
          <h2>{t('rule')}</h2>
          <ClauseList clauses={first.clauses} />
          {first.article !== undefined && <RuleWords edition={first.article.edition} />}
        </section>
      )}
      {first !== undefined && <Passages excerpts={excerpts} total={first.passages.length} />}
      {first?.changes !== undefined && <ChangesList changes={first.changes} />}
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
