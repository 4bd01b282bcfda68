import { useMemo, useRef } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import type { CheckedDraft } from '../utils/citation/correction.ts';
import type { DraftCheck } from '../utils/draft/draft-checker.ts';
import { draftFacts } from '../utils/draft/draft-facts.ts';
import { spansHtml } from '../utils/draft/draft-html.ts';
import type { Span } from '../utils/draft/draft.ts';
import { t } from '../utils/i18n.ts';
import { materialText } from '../utils/policy/facts.ts';
import type { Originals } from './CompareForTab.tsx';
import { CorrectionForDraft } from './CorrectionForDraft.tsx';
import type { CorrectionActions } from './CorrectionView.tsx';
import { DraftBeside } from './DraftBeside.tsx';
import { DraftNotes } from './DraftNotes.tsx';
import { DraftSources } from './DraftSources.tsx';
import { DraftSurface } from './DraftSurface.tsx';
import { DraftVerdict } from './DraftVerdict.tsx';
import { selectStretch } from './select-stretch.ts';
import type { Taken } from './taken.ts';
import { type Desk, useDesk } from './use-desk.ts';
import { useDraftFile } from './use-draft-file.ts';

const SURFACE = 'draft';

interface VerifyProps {
  /** The tab whose page is offered first. */
  tabId?: number;
  originals: Originals;
}

/** The desk: a draft, what is said of it while it changes, and its corrected first paragraph. */
export function VerifyForUser({ tabId, originals }: VerifyProps) {
  const desk = useDesk();
  const file = useDraftFile((given) => desk.take({ from: 'file', draft: given }));
  const { draft, painted, state, last } = desk;
  const first = last?.verdict.sources.find(({ article }) => article !== undefined);
  const material = useMemo(() => (last === undefined ? '' : materialText(draftFacts(last.draft))), [last]);
  const marks = useMemo(
    () => ({ material, stretches: (first?.passages ?? []).map(({ page }) => page) }),
    [material, first],
  );
  const settled = state.check === 'done' && state.settled;
  return (
    <>
      <header>
        <h1>{t('verify_title')}</h1>
        <p>{t('verify_intro')}</p>
      </header>
      <main
        data-check={state.check}
        data-settled={settled}
        data-status={last?.verdict.status}
        data-checked={last?.verdict.checkedAt}
      >
        <DraftSources {...(tabId === undefined ? {} : { tabId })} file={file} take={desk.take} />
        <div class="desk">
          <section>
            <h2>{t('draft_yours')}</h2>
            <DraftSurface
              id={SURFACE}
              painted={painted}
              label={t('draft_label')}
              marks={marks}
              change={desk.edit}
              dropped={file.open}
            />
            <DraftNotes draft={draft} noLinks={desk.noLinks} />
          </section>
          <Result desk={desk} />
        </div>
        <Beside state={state} originals={originals} />
      </main>
    </>
  );
}

/** Compared anew in the pauses only: of a text that is being typed that would take longer than the key. */
function Beside({ state, originals }: { state: DraftCheck; originals: Originals }) {
  const shown = useRef<CheckedDraft | undefined>(undefined);
  if (state.check === 'empty') shown.current = undefined;
  if (state.check === 'done' && state.settled) shown.current = state.last;
  const { current } = shown;
  return useMemo(() => {
    const source = current?.verdict.sources.find(({ article }) => article !== undefined);
    if (current === undefined || source === undefined) return null;
    const material = materialText(draftFacts(current.draft));
    return (
      <DraftBeside
        material={material}
        source={source}
        originals={originals}
        jump={(stretch) => selectStretch(document.getElementById(SURFACE), material, stretch)}
      />
    );
  }, [current, originals]);
}

function Result({ desk: { state, taken, replace, again } }: { desk: Desk }) {
  const settled = state.check === 'done' && state.settled;
  return (
    <aside aria-label={t('verify_result')} aria-busy={state.check === 'checking'}>
      <DraftVerdict state={state} again={again} />
      {settled && state.last.verdict.sources.length > 0 && (
        <CorrectionForDraft checked={state.last} apply={replace} {...insertions(taken)} />
      )}
    </aside>
  );
}

/** What can be put back where the draft came from. */
function insertions(taken: Taken | undefined): Pick<CorrectionActions, 'insert' | 'insertLink'> {
  if (taken?.from !== 'editor') return {};
  const { tabId, editorId: id } = taken;
  return {
    insert: (paragraph, replaces) =>
      ask('insert-in-editor', {
        tabId,
        id,
        html: spansHtml(paragraph.spans),
        where: 'first',
        expect: paragraph.spans.find(({ href }) => href !== undefined)?.href ?? '',
        replaces,
      }),
    ...(taken.hasCaret
      ? {
          insertLink: (link: Span) =>
            ask('insert-in-editor', {
              tabId,
              id,
              html: spansHtml([{ text: ' (' }, link, { text: ')' }]),
              where: 'caret',
              expect: link.href ?? '',
            }),
        }
      : {}),
  };
}
