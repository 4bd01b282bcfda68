import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import { htmlDraft } from '../utils/draft/html-draft.ts';
import { pageDraft } from '../utils/draft/page-draft.ts';
import { number, t } from '../utils/i18n.ts';
import type { FoundEditor } from '../utils/page-editors.ts';
import { isolated } from '../utils/text/isolated.ts';
import { isWebAddress } from './SafeLink.tsx';
import type { Taken } from './taken.ts';

interface TabsProps {
  /** The tab that is offered first. */
  tabId?: number;
  take: (taken: Taken) => void;
}

interface OpenPage {
  id: number;
  title: string;
}

type Looked = { looked: 'not-yet' } | { looked: 'gone' } | { looked: 'found'; editors: FoundEditor[] };

/** Pages that are open: their text, or the draft in an editor on them. Nothing is read before a button is pressed. */
export function TabDrafts({ tabId, take }: TabsProps) {
  const [pages, setPages] = useState<OpenPage[]>([]);
  const [chosen, setChosen] = useState<number | undefined>(tabId);
  const [looked, setLooked] = useState<Looked>({ looked: 'not-yet' });
  useEffect(() => void openPages().then(setPages), []);
  const id = pages.find((page) => page.id === chosen)?.id ?? pages[0]?.id;
  if (id === undefined) return <p class="meta">{t('tabs_none')}</p>;

  const takePage = async (): Promise<void> => {
    const answer = await ask('page-facts', { tabId: id }).catch(() => ({ page: 'gone' as const }));
    if (answer.page === 'gone') return setLooked({ looked: 'gone' });
    take({ from: 'page', draft: pageDraft(answer.facts) });
  };
  const lookForEditors = async (): Promise<void> => {
    const answer = await ask('read-editors', { tabId: id }).catch(() => ({ page: 'gone' as const }));
    setLooked(answer.page === 'gone' ? { looked: 'gone' } : { looked: 'found', editors: answer.editors });
  };
  return (
    <>
      <label>
        <span>{t('tabs_choice')}</span>
        <select
          id="open-tabs"
          value={id}
          onChange={(event) => {
            setChosen(Number(event.currentTarget.value));
            setLooked({ looked: 'not-yet' });
          }}
        >
          {pages.map((page) => (
            <option key={page.id} value={page.id}>
              {page.title}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <button type="button" data-action="take-page" onClick={() => void takePage()}>
          {t('tabs_takePage')}
        </button>
        <button type="button" data-action="look-for-editors" onClick={() => void lookForEditors()}>
          {t('tabs_lookForEditors')}
        </button>
      </div>
      <div role="status">
        {looked.looked === 'gone' && <p>{t('tabs_gone')}</p>}
        {looked.looked === 'found' && looked.editors.length === 0 && <p>{t('tabs_noEditor')}</p>}
      </div>
      {looked.looked === 'found' && <Editors editors={looked.editors} tabId={id} take={take} />}
    </>
  );
}

function Editors({
  editors,
  tabId,
  take,
}: {
  editors: FoundEditor[];
  tabId: number;
  take: TabsProps['take'];
}) {
  return (
    <ul class="plain">
      {editors.map((editor, i) => (
        <li key={editor.id}>
          {editor.size === 'too-large' ? (
            t('tabs_editorTooLarge')
          ) : (
            <button
              type="button"
              data-editor={i}
              onClick={() =>
                take({
                  from: 'editor',
                  draft: htmlDraft(editor.html),
                  tabId,
                  editorId: editor.id,
                  hasCaret: editor.caret !== undefined,
                })
              }
            >
              {editor.label === ''
                ? t('tabs_editor', number(i + 1))
                : t('tabs_editorNamed', isolated(editor.label))}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Pages of the web in all windows, the one used last first. */
async function openPages(): Promise<OpenPage[]> {
  const tabs = await chrome.tabs.query({});
  return tabs
    .filter(({ url }) => url !== undefined && isWebAddress(url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, title, url }) => (id === undefined ? [] : [{ id, title: title ?? url ?? '' }]));
}
