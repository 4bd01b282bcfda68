import { type MessageKey, t } from '../utils/i18n.ts';
import type { Note, Source, Verdict } from '../utils/policy/verdict.ts';
import { ChangesList } from './ChangesList.tsx';
import { ClauseList } from './ClauseList.tsx';
import { ComparedWith } from './ComparedWith.tsx';
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

/** Everything a verdict says below its one sentence. `excerpts` are the page's words of the first source's passages. */
export function VerdictView({ verdict, excerpts }: { verdict: Verdict; excerpts: readonly string[] }) {
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
      <SourceList title={t('further')} sources={others} />
      <SourceList title={t('versions')} sources={verdict.versions} />
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

function SourceList({ title, sources }: { title: string; sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {sources.map((source) => (
          <FurtherSource key={source.article?.key} source={source} />
        ))}
      </ul>
    </section>
  );
}
