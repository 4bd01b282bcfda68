import type { ComponentChildren } from 'preact';
import { type MessageKey, number, t } from '../utils/i18n.ts';
import type { ParagraphChange, Revision, Rewording } from '../utils/revision/revision.ts';
import { changedFact } from './changed-fact.ts';

/** Paragraphs that are shown; an article rewritten as a whole has no more. */
const MOST_SHOWN = 60;

const changeNames: Record<ParagraphChange['change'], MessageKey> = {
  added: 'revision_added',
  removed: 'revision_removed',
  reworded: 'revision_reworded',
};

/** What was changed: title, numbers and names with what the page has of them, and paragraphs. */
export function RevisionChanges({ changes, lang }: { changes: Revision; lang: string }) {
  const { title, facts, paragraphs } = changes;
  const shown = paragraphs.slice(0, MOST_SHOWN);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of keys
    <div class="changes" role="region" aria-label={t('revision_changed')} tabIndex={0}>
      {title !== undefined && (
        <Part title={t('revision_inTitle')}>
          <Both rewording={title} lang={lang} />
        </Part>
      )}
      {facts.length > 0 && (
        <Part title={t('revision_facts')}>
          <ul class="plain facts">
            {facts.map(({ was, now, onPage }) => (
              <li key={`${was}|${now}`} data-page={onPage}>
                <strong>{changedFact(was, now)}</strong>
                <p class="meta">{t(`revision_page_${onPage}`)}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {shown.length > 0 && (
        <Part title={t('revision_inText')}>
          <ul class="plain">
            {shown.map((change, i) => (
              <li key={i} data-change={change.change}>
                <p class="meta">{t(changeNames[change.change])}</p>
                <Paragraph change={change} lang={lang} />
              </li>
            ))}
          </ul>
          {paragraphs.length > shown.length && (
            <p class="meta">{t('revision_further', number(paragraphs.length - shown.length))}</p>
          )}
        </Part>
      )}
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <>
    <h3>{title}</h3>
    {children}
  </>
);

function Paragraph({ change, lang }: { change: ParagraphChange; lang: string }) {
  if (change.change === 'reworded') return <Both rewording={change} lang={lang} />;
  return (
    <p lang={lang} dir="auto">
      {change.change === 'added' ? <ins>{change.now}</ins> : <del>{change.was}</del>}
    </p>
  );
}

/** The earlier wording above the present one. */
const Both = ({ rewording: { was, now }, lang }: { rewording: Rewording; lang: string }) => (
  <dl>
    <dt>{t('revision_was')}</dt>
    <dd lang={lang} dir="auto">
      {was.map((piece, i) => (piece.changed ? <del key={i}>{piece.text}</del> : piece.text))}
    </dd>
    <dt>{t('revision_now')}</dt>
    <dd lang={lang} dir="auto">
      {now.map((piece, i) => (piece.changed ? <ins key={i}>{piece.text}</ins> : piece.text))}
    </dd>
  </dl>
);
